namespace Logic.Tests.Semantics;

/// <summary>What is said of each of several, of all others, the other way round, of one but not both, and of more of a stuff.</summary>
public class SharingTests
{
    [TestCase("Rita is here. Nobody else knows the code.", "Here(rita) ∧ ¬∃x (x ≠ rita ∧ Know(x, code))")]
    [TestCase("Rita won the race and everyone else lost.", "Win(rita, race) ∧ ∀x (x ≠ rita → Lose(x))")]
    [TestCase("Rita likes nobody else.", "¬∃x (x ≠ rita ∧ Like(rita, x))")]
    [TestCase("Rita is taller than anyone else in the team.", "∀x (In(x, team) ∧ x ≠ rita → TallerThan(rita, x))")]
    [TestCase("Rita saw Bob and nobody else.", "See(rita, bob) ∧ ¬∃x (x ≠ bob ∧ See(rita, x))")]
    [TestCase("Rita ate an apple and nothing else.", "∃x (Apple(x) ∧ Eat(rita, x) ∧ ¬∃y (y ≠ x ∧ Eat(rita, y)))")]
    [TestCase("If someone owns a car, nobody else may drive it.", "∀x ∀y (Car(y) ∧ Own(x, y) → ¬∃z (z ≠ x ∧ MayDrive(z, y)))")]
    [TestCase("Every member trusts someone else.", "∀x (Member(x) → ∃y (y ≠ x ∧ Trust(x, y)))")]
    [TestCase("The manager and no one else may open the safe.", "MayOpen(manager, safe) ∧ ¬∃x (x ≠ manager ∧ MayOpen(x, safe))")]
    public void NobodyElseIsNobodyButTheOneSpokenOf(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Someone else left.", "someone else")]
    [TestCase("Rita ate something else.", "something else")]
    public void ElseWithoutAnyoneIsRefused(string text, string named) =>
        Assert.That(new FOLConverter().Convert(text).Diagnostics.Single().Message, Does.Contain(named));

    [TestCase("Rita and Bob each bought a car.", "∃x (Car(x) ∧ Buy(rita, x)) ∧ ∃y (Car(y) ∧ Buy(bob, y))")]
    [TestCase("Rita and Bob bought a car each.", "∃x (Car(x) ∧ Buy(rita, x)) ∧ ∃y (Car(y) ∧ Buy(bob, y))")]
    [TestCase("The clerks each wrote a letter.", "∀x (MemberOf(x, clerks) → ∃y (Letter(y) ∧ Write(x, y)))")]
    public void EachOfThemDoesIt(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Each dog has a tail and its owner must feed it.", "∀x (Dog(x) → ∃y (Tail(y) ∧ Have(x, y)) ∧ ∃z (OwnerOf(z, x) ∧ MustFeed(z, x)))")]
    [TestCase("Every room has a window and its door must be locked.", "∀x (Room(x) → ∃y (Window(y) ∧ Have(x, y)) ∧ ∃z (DoorOf(z, x) ∧ MustBeLocked(z)))")]
    public void WhatIsSaidOfEveryOneMayGoOn(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Either Rita or Bob, but not both, stole the ring.", "Steal(rita, ring) ⊕ Steal(bob, ring)")]
    [TestCase("Rita or Bob, but not both, stole the ring.", "Steal(rita, ring) ⊕ Steal(bob, ring)")]
    [TestCase("Either Rita or Bob stole the ring, but not both of them.", "Steal(rita, ring) ⊕ Steal(bob, ring)")]
    public void NotBothIsOneOfThem(string text, string formula) => Equivalence.AssertRead(text, formula);

    [Test]
    public void NotBothOfOneIsRefused() =>
        Assert.That(new FOLConverter().Convert("Rita sings, but not both.").Diagnostics.Single().Message, Does.Contain("not both"));

    [TestCase("Dogs hate cats, and vice versa.", "∀x ∀y (Dog(x) ∧ Cat(y) → Hate(x, y)) ∧ ∀x ∀y (Cat(x) ∧ Dog(y) → Hate(x, y))")]
    [TestCase("Rita lives with Bob and vice versa.", "LiveWith(rita, bob) ∧ LiveWith(bob, rita)")]
    [TestCase("If it rains, Rita sleeps, and vice versa.", "(Rain → Sleep(rita)) ∧ (Sleep(rita) → Rain)")]
    public void ViceVersaExchangesTheSides(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("All but Rita left.", "∀x (x ≠ rita → Leave(x)) ∧ ¬Leave(rita)")]
    [TestCase("All but one clerk left.", "∃x (Clerk(x) ∧ ¬Leave(x) ∧ ∀y (Clerk(y) ∧ ¬Leave(y) → y = x))")]
    public void AllButOneMayBeNamedOrCounted(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Rita drinks more water than Bob.", "amountOfWaterDrink(bob) < amountOfWaterDrink(rita)")]
    [TestCase("Rita has less time than Bob.", "amountOfTimeHave(rita) < amountOfTimeHave(bob)")]
    [TestCase("Rita drinks as much water as Bob.", "amountOfWaterDrink(rita) = amountOfWaterDrink(bob)")]
    [TestCase("The plants need more water.", "∀x (MemberOf(x, plants) → Need(x, moreWater))")]
    public void MoreOfAStuffIsAnAmount(string text, string formula) => Equivalence.AssertRead(text, formula);

    [Test]
    public async Task AmountsAreOrdered()
    {
        var answer = await new LogicReasoner().AskAsync(["Rita drinks more water than Bob.", "Bob drinks more water than Carl."], "Rita drinks more water than Carl.");
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.True));
    }

    [TestCase("It is raining, so Rita sleeps.", "Rain ∧ Sleep(rita)")]
    [TestCase("Only if it is sunny does Rita go swimming.", "GoSwimming(rita) → Sunny")]
    public void WeatherIsOfNothing(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Paul lives on the same street as Mary.", "∃x (Street(x) ∧ LiveOn(paul, x) ∧ LiveOn(mary, x))")]
    [TestCase("Paul is not in the same class as Mary.", "¬∃x (Class(x) ∧ In(paul, x) ∧ In(mary, x))")]
    [TestCase("Every clerk in the same team as Paul left.", "∀x ∀y (Clerk(x) ∧ Team(y) ∧ In(x, y) ∧ In(paul, y) → Leave(x))")]
    public void TheSamePlaceIsOfBoth(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("All clerks took the exam. They passed.", "∀x (Clerk(x) → Take(x, exam)) ∧ ∀x (Clerk(x) → Pass(x))")]
    [TestCase("Dogs bark, and some of them bite.", "∀x (Dog(x) → Bark(x)) ∧ ∃x (Dog(x) ∧ Bite(x))")]
    [TestCase("Every country in Europe has a capital, and some of them have kings.", "∀x (Country(x) ∧ In(x, europe) → ∃y (Capital(y) ∧ Have(x, y))) ∧ ∃x ∃y (Country(x) ∧ In(x, europe) ∧ King(y) ∧ Have(x, y))")]
    [TestCase("Not every bird can fly. Some of them swim.", "¬∀x (Bird(x) → CanFly(x)) ∧ ∃x (Bird(x) ∧ Swim(x))")]
    [TestCase("No reptiles have fur. They lay eggs.", "¬∃x (Reptile(x) ∧ Have(x, fur)) ∧ ∀x (Reptile(x) → ∃y (Egg(y) ∧ Lay(x, y)))")]
    [TestCase("Cats and dogs are pets. They need care.", "∀x (Cat(x) → Pet(x)) ∧ ∀x (Dog(x) → Pet(x)) ∧ ∀x (Cat(x) ∨ Dog(x) → ∃y (Care(y) ∧ Need(x, y)))")]
    [TestCase("People who smoke are at risk. They should stop.", "∀x (Smoke(x) → At(x, risk)) ∧ ∀x (Smoke(x) → ShouldStop(x))")]
    public void TheyMayBeAllOfAKind(string text, string formula) => Equivalence.AssertRead(text, formula);

    [Test]
    public void WhatTheyReturnIsNotThey() =>
        Assert.That(new FOLConverter().Convert("Clerks must wear badges. They must return them.").Diagnostics.Single().Message, Does.Contain("they"));

    [TestCase("Rita works only in Paris.", "WorkIn(rita, paris) ∧ ∀x (WorkIn(rita, x) → x = paris)")]
    [TestCase("Clerks may park only in the garage.", "∀x (Clerk(x) → MayParkIn(x, garage) ∧ ∀y (MayParkIn(x, y) → y = garage))")]
    [TestCase("The card is valid only in Norway.", "ValidIn(card, norway) ∧ ∀x (ValidIn(card, x) → x = norway)")]
    [TestCase("The discount applies only to members who have paid the fee.", "∀x (ApplyTo(discount, x) → Member(x) ∧ Pay(x, fee))")]
    [TestCase("Only one of the doors leads to the exit.", "∃x (MemberOf(x, doors) ∧ LeadTo(x, exit) ∧ ∀y (MemberOf(y, doors) ∧ LeadTo(y, exit) → y = x))")]
    [TestCase("Rita eats only an apple.", "∃x (Apple(x) ∧ Eat(rita, x) ∧ ∀y (Eat(rita, y) → y = x))")]
    public void OnlyThereIsNowhereElse(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Guests may not smoke in the rooms or on the balconies.", "∀x (Guest(x) → ¬(∃y (MemberOf(y, rooms) ∧ MaySmokeIn(x, y)) ∨ ∃z (MemberOf(z, balconies) ∧ MaySmokeOn(x, z))))")]
    [TestCase("Unless the rent is paid, a fee is charged.", "¬Paid(rent) → ∃x (Fee(x) ∧ Charged(x))")]
    [TestCase("Unless a clerk works, he fails.", "∀x (Clerk(x) ∧ ¬Work(x) → Fail(x))")]
    [TestCase("The shop is open except on Sundays.", "OpenExceptOn(shop, sundays)")]
    public void RulesOfAHouse(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Every city of every country has a mayor.", "∀x ∀y (Country(x) ∧ CityOf(y, x) → ∃z (Mayor(z) ∧ Have(y, z)))")]
    [TestCase("Somebody in every department speaks French.", "∀x (Department(x) → ∃y (In(y, x) ∧ Speak(y, french)))")]
    [TestCase("A nurse in each ward speaks French.", "∀x (Ward(x) → ∃y (Nurse(y) ∧ In(y, x) ∧ Speak(y, french)))")]
    [TestCase("No clerk in every team passed.", "¬∃x (Clerk(x) ∧ ∀y (Team(y) → In(x, y)) ∧ Pass(x))")]
    public void WhatIsInEachHasWideScope(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Rita was given a prize by Bob.", "∃x (Prize(x) ∧ GiveTo(bob, x, rita))")]
    [TestCase("A prize was given to Rita by Bob.", "∃x (Prize(x) ∧ GiveTo(bob, x, rita))")]
    [TestCase("Bob was shown the way by Rita.", "ShowTo(rita, way, bob)")]
    [TestCase("Each winner was awarded a medal.", "∀x (Winner(x) → ∃y (Medal(y) ∧ AwardedTo(y, x)))")]
    public void WhoWasGivenSomethingGotIt(string text, string formula) => Equivalence.AssertRead(text, formula);

    [TestCase("Whichever door Rita opens, she wins.", "∀x (Door(x) ∧ Open(rita, x) → Win(rita))")]
    [TestCase("Whichever door Rita opens is green.", "∀x (Door(x) ∧ Open(rita, x) → Green(x))")]
    [TestCase("Whoever wins, Rita is happy.", "∀x (Win(x) → Happy(rita))")]
    [TestCase("Two out of the three dogs bark.", "∃x ∃y (x ≠ y ∧ MemberOf(x, dogs) ∧ Bark(x) ∧ MemberOf(y, dogs) ∧ Bark(y))")]
    public void WhicheverIsEvery(string text, string formula) => Equivalence.AssertRead(text, formula);

    [Test]
    public void SoManyOutOfSoManyIsAShare() =>
        Assert.That(new FOLConverter().Convert("Three out of four clerks passed.").Diagnostics.Single().Message, Does.Contain("shares"));

    [TestCase("Every king is the ruler of two countries.", "∀x (King(x) → ∃y ∃z (y ≠ z ∧ Country(y) ∧ RulerOf(x, y) ∧ Country(z) ∧ RulerOf(x, z)))")]
    [TestCase("The sum of two integers is an integer.", "∀x ∀y ∀z (Integer(x) ∧ Integer(y) ∧ x ≠ y ∧ SumOf(z, x, y) → Integer(z))")]
    [TestCase("Rita lives in Oslo, the capital of Norway.", "CapitalOf(oslo, norway) ∧ LiveIn(rita, oslo)")]
    [TestCase("Rita goes to the park today.", "GoTodayTo(rita, park)")]
    [TestCase("The green house is to the left of the white house.", "LeftOf(greenHouse, whiteHouse)")]
    [TestCase("A letter that is marked as confidential must not be copied.", "∀x (Letter(x) ∧ MarkedAsConfidential(x) → ¬MayBeCopied(x))")]
    [TestCase("Not all who wander are lost.", "¬∀x (Wander(x) → Lost(x))")]
    [TestCase("Rita rang at least once.", "RingAtLeastOnce(rita)")]
    public void RolesAndTimes(string text, string formula) => Equivalence.AssertRead(text, formula);
}
