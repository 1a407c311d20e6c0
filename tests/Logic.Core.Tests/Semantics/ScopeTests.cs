namespace Logic.Tests.Semantics;

/// <summary>What several share, to each its own, another than oneself, some of one's own, all or none.</summary>
public sealed class ScopeTests
{
    [TestCase("Ann and Bob drive the same car.", "∃x (Car(x) ∧ Drive(ann, x) ∧ Drive(bob, x))")]
    [TestCase("Ann and Bob do not drive the same car.", "¬∃x (Car(x) ∧ Drive(ann, x) ∧ Drive(bob, x))")]
    [TestCase("All students read the same book.", "∃x (Book(x) ∧ ∀y (Student(y) → Read(y, x)))")]
    [TestCase("All the sides of a square have the same length.", "∀x (Square(x) → ∃y ∀z (SideOf(z, x) → length(z) = y))")]
    [TestCase("No two players have the same number.", "¬∃x ∃y ∃z (Number(x) ∧ y ≠ z ∧ Player(y) ∧ Have(y, x) ∧ Player(z) ∧ Have(z, x))")]
    [TestCase("No two cats sleep.", "¬∃x ∃y (x ≠ y ∧ Cat(x) ∧ Sleep(x) ∧ Cat(y) ∧ Sleep(y))")]
    [TestCase("Ann drives the same car.", "Drive(ann, car)")]
    public void TheSame(string sentence, string formula) => Equivalence.AssertRead(sentence, formula);

    [TestCase("The mayor of every city smiled.", "∀x (City(x) → ∃y (MayorOf(y, x) ∧ Smile(y)))")]
    [TestCase("Ann knows the name of every student.", "∀x (Student(x) → ∃y (NameOf(y, x) ∧ Know(ann, y)))")]
    [TestCase("The members of no club sing.", "¬∃x ∃y (Club(x) ∧ MemberOf(y, x) ∧ Sing(y))")]
    [TestCase("The number of students in the class is 30.", "numberOfStudentInNO(class) = 30")]
    [TestCase("Aspirin is not recommended for children under 12.", "¬∃x (Child(x) ∧ age(x) < year(12) ∧ RecommendedFor(aspirin, x))")]
    public void ToEachItsOwn(string sentence, string formula) => Equivalence.AssertRead(sentence, formula);

    [TestCase("Ann and Bob are siblings.", "SiblingOf(ann, bob) ∧ SiblingOf(bob, ann)")]
    [TestCase("Ann and Bob are not friends.", "¬FriendOf(ann, bob) ∧ ¬FriendOf(bob, ann)")]
    [TestCase("Ann and Bob are doctors. They sing.", "Doctor(ann) ∧ Doctor(bob) ∧ Sing(ann) ∧ Sing(bob)")]
    [TestCase("Every student likes another student.", "∀x (Student(x) → ∃y (Student(y) ∧ y ≠ x ∧ Like(x, y)))")]
    [TestCase("Ann bought another car.", "∃x (Car(x) ∧ Buy(ann, x))")]
    [TestCase("Lisa is taller than any of her classmates.", "∀x (ClassmateOf(x, lisa) → TallerThan(lisa, x))")]
    [TestCase("No student likes any of his teachers.", "¬∃x ∃y (Student(x) ∧ TeacherOf(y, x) ∧ Like(x, y))")]
    [TestCase("Lisa met a friend of hers.", "∃x (FriendOf(x, lisa) ∧ Meet(lisa, x))")]
    [TestCase("Lisa met a friend of Ann's.", "∃x (FriendOf(x, ann) ∧ Meet(lisa, x))")]
    [TestCase("Bob's car is faster than Ann's.", "∃x ∃y (CarOf(x, bob) ∧ CarOf(y, ann) ∧ FasterThan(x, y))")]
    [TestCase("Lisa sings. Bob likes a friend of hers.", "Sing(lisa) ∧ ∃x (FriendOf(x, lisa) ∧ Like(bob, x))")]
    [TestCase("Peter is as good at chess as his father.", "∃x (FatherOf(x, peter) ∧ AsGoodAsAt(peter, x, chess))")]
    public void AnotherAndOnesOwn(string sentence, string formula) => Equivalence.AssertRead(sentence, formula);

    [TestCase("Ann did not read the books that Bob wrote.", "¬∃x (Book(x) ∧ Write(bob, x) ∧ Read(ann, x))")]
    [TestCase("Ann did not read all the books.", "¬∀x (Book(x) → Read(ann, x))")]
    [TestCase("No user may access the records of another user.", "¬∃x ∃y ∃z (User(x) ∧ User(y) ∧ y ≠ x ∧ RecordOf(z, y) ∧ MayAccess(x, z))")]
    public void AllOrNone(string sentence, string formula) => Equivalence.AssertRead(sentence, formula);

    [TestCase("It was Mary who broke the window.", "Break(mary, window)")]
    [TestCase("It was the window that Mary broke.", "Break(mary, window)")]
    [TestCase("It is not Ann who sings.", "¬Sing(ann)")]
    [TestCase("Only if the weather is good will we go.", "Go(we) → Good(weather)")]
    [TestCase("Ann stays home when it is cold.", "Cold → StayHome(ann)")]
    [TestCase("If you heat ice, it melts.", "∀x (Heat(x, ice) → Melt(ice))")]
    [TestCase("Whenever the king travels, a guard accompanies him.", "Travel(king) → ∃x (Guard(x) ∧ Accompany(x, king))")]
    [TestCase("Some politicians are honest, while others are corrupt.", "∃x ∃y (Politician(x) ∧ Honest(x) ∧ Politician(y) ∧ Corrupt(y))")]
    [TestCase("There were more women than men at the party.", "numberOfManAtNO(party) < numberOfWomanAtNO(party)")]
    [TestCase("The meeting will take place on Monday.", "TakePlaceOn(meeting, monday)")]
    public void WhatIsPutFirst(string sentence, string formula) => Equivalence.AssertRead(sentence, formula);

    [TestCase("Two thirds of the voters supported the law.")]
    [TestCase("A third of the students passed.")]
    public void AFractionIsRefused(string sentence) => Assert.That(new FOLConverter().Convert(sentence).Success, Is.False);
}
