namespace Logic.Tests.Semantics;

/// <summary>What rules, policies and textbooks say: duties and permissions, things named among others, any two of a kind.</summary>
public sealed class PolicyTests
{
    [TestCase("It is forbidden to smoke in the hall.", "¬∃x MaySmokeIn(x, hall)")]
    [TestCase("It is not allowed to park here.", "¬∃x MayParkHere(x)")]
    [TestCase("It is mandatory for all pilots to wear belts.", "∀x (Pilot(x) → ∃y (Belt(y) ∧ MustWear(x, y)))")]
    [TestCase("It is not necessary for guests to pay.", "∀x (Guest(x) → ¬MustPay(x))")]
    [TestCase("Pilots are required to rest.", "∀x (Pilot(x) → MustRest(x))")]
    [TestCase("Pilots are not permitted to smoke.", "∀x (Pilot(x) → ¬MaySmoke(x))")]
    [TestCase("Pilots are prohibited from drinking.", "∀x (Pilot(x) → ¬MayDrink(x))")]
    [TestCase("Rita has permission to enter the vault.", "HavePermissionToEnter(rita, vault)")]
    [TestCase("Karl has no right to vote.", "¬HaveRightToVote(karl)")]
    [TestCase("If a client has enough points to get a lamp, the client can claim it.", "∀x ∀y (Client(x) ∧ Lamp(y) ∧ HaveEnoughPointToGet(x, y) → CanClaim(x, y))")]
    [TestCase("A pilot must be 21 or older to fly.", "∀x (Pilot(x) ∧ Fly(x) → MustBeAtLeastOld(x, year(21)))")]
    [TestCase("A lamp must be tested before it is sold.", "∀x (Lamp(x) → MustBeTestedBefore(x, whenSold(x)))")]
    [TestCase("Clerks cannot change a form once it has been signed.", "∀x (Form(x) ∧ Signed(x) → ∀y (Clerk(y) → ¬CanChange(y, x)))")]
    [TestCase("Only the owner of a boat can sell it.", "∀x ∀y (Boat(x) ∧ CanSell(y, x) → OwnerOf(y, x))")]
    [TestCase("The lease is void unless both partners sign it.", "¬∀x (Partner(x) → Sign(x, lease)) → Void(lease)")]
    [TestCase("Guests may bring up to one dog.", "∀x (Guest(x) → ¬∃y ∃z (y ≠ z ∧ Dog(y) ∧ MayBring(x, y) ∧ Dog(z) ∧ MayBring(x, z)))")]
    [TestCase("A code must contain at least two digits.", "∀x (Code(x) → ∃y ∃z (y ≠ z ∧ Digit(y) ∧ MustContain(x, y) ∧ Digit(z) ∧ MustContain(x, z)))")]
    [TestCase("Files older than one year are deleted.", "∀x (File(x) ∧ year(1) < age(x) → Deleted(x))")]
    [TestCase("Children aged under five sleep.", "∀x (Child(x) ∧ age(x) < year(5) → Sleep(x))")]
    [TestCase("Staff may not accept gifts worth more than 50 euros.", "∀x (Staff(x) → ¬∃y (Gift(y) ∧ euro(50) < worth(y) ∧ MayAccept(x, y)))")]
    public void DutiesAndConditions(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("As soon as the bell rings, the gate opens.", "Ring(bell) → Open(gate)")]
    [TestCase("In the event of a fire, all lifts stop.", "∃x Fire(x) → ∀y (Lift(y) → Stop(y))")]
    [TestCase("Apart from Rita, every nurse sleeps.", "∀x (Nurse(x) ∧ x ≠ rita → Sleep(x)) ∧ ¬Sleep(rita)")]
    [TestCase("Nobody knows the code but the guard.", "¬∃x (x ≠ guard ∧ Know(x, code)) ∧ Know(guard, code)")]
    [TestCase("All but one of the nurses sleep.", "∃x (MemberOf(x, nurses) ∧ ¬Sleep(x) ∧ ∀y (MemberOf(y, nurses) ∧ ¬Sleep(y) → y = x))")]
    [TestCase("All nurses, including trainees, must register.", "∀x (Nurse(x) → MustRegister(x)) ∧ ∀y (Trainee(y) → Nurse(y))")]
    [TestCase("No guests, including children, may enter.", "¬∃x (Guest(x) ∧ MayEnter(x)) ∧ ∀y (Child(y) → Guest(y))")]
    [TestCase("Devices such as phones are forbidden.", "∀x (Device(x) → Forbidden(x)) ∧ ∀y (Phone(y) → Device(y))")]
    [TestCase("Everyone has a key, including Karl.", "∀x ∃y (Key(y) ∧ Have(x, y)) ∧ ∃z (Key(z) ∧ Have(karl, z))")]
    [TestCase("Both red and green lamps are old.", "∀x (Red(x) ∧ Lamp(x) → Old(x)) ∧ ∀y (Green(y) ∧ Lamp(y) → Old(y))")]
    [TestCase("There are both red and green lamps.", "∃x (Red(x) ∧ Lamp(x)) ∧ ∃y (Green(y) ∧ Lamp(y))")]
    [TestCase("Karl works for Yahoo! and sings.", "WorkFor(karl, yahoo) ∧ Sing(karl)")]
    [TestCase("Karl is a baker now.", "Baker(karl)")]
    [TestCase("The song is worth listening to.", "WorthListeningTo(song)")]
    public void WhatIsSetApart(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Rita and Karl live in the same town.", "∃x (Town(x) ∧ LiveIn(rita, x) ∧ LiveIn(karl, x))")]
    [TestCase("The lamps are made in the same town.", "∃x (Town(x) ∧ ∀y (MemberOf(y, lamps) → MadeIn(y, x)))")]
    [TestCase("Rita and Karl share a flat.", "∃x (Flat(x) ∧ Share(rita, x) ∧ Share(karl, x))")]
    [TestCase("Rita and Karl are two bakers.", "rita ≠ karl ∧ Baker(rita) ∧ Baker(karl)")]
    [TestCase("Any two adjacent rooms share a wall.", "∀x ∀y (Room(x) ∧ Room(y) ∧ x ≠ y ∧ AdjacentTo(x, y) ∧ AdjacentTo(y, x) → ∃z (Wall(z) ∧ Share(x, z) ∧ Share(y, z)))")]
    [TestCase("If two lines are parallel, they do not meet.", "∀x ∀y (Line(x) ∧ Line(y) ∧ x ≠ y ∧ ParallelTo(x, y) ∧ ParallelTo(y, x) → ¬Meet(x) ∧ ¬Meet(y))")]
    [TestCase("If two bakers win, the older one of them gets the cup.", "∀x ∀y (Baker(x) ∧ Baker(y) ∧ x ≠ y ∧ Win(x) ∧ Win(y) → ∃z ((z = x ∨ z = y) ∧ ∀u ((u = x ∨ u = y) ∧ u ≠ z → OlderThan(z, u)) ∧ Get(z, cup)))")]
    [TestCase("The committee meets every two years.", "MeetEvery2Year(committee)")]
    public void SeveralTogether(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Karl cannot swim, nor can Rita.", "¬CanSwim(karl) ∧ ¬CanSwim(rita)")]
    [TestCase("Bakers, but not butchers, can bake cakes.", "∀x (Baker(x) → ∃y (Cake(y) ∧ CanBake(x, y))) ∧ ¬∃z ∃u (Butcher(z) ∧ Cake(u) ∧ CanBake(z, u))")]
    [TestCase("Neither bats nor whales are fish.", "∀x (Bat(x) → ¬Fish(x)) ∧ ∀y (Whale(y) → ¬Fish(y))")]
    [TestCase("Public and private schools are closed.", "∀x (Public(x) ∧ School(x) → Closed(x)) ∧ ∀y (Private(y) ∧ School(y) → Closed(y))")]
    [TestCase("Poor and sick people suffer.", "∀x (Poor(x) ∧ Sick(x) → Suffer(x))")]
    [TestCase("All bakers have an oven, whereas butchers do not.", "∀x (Baker(x) → ∃y (Oven(y) ∧ Have(x, y))) ∧ ∀z (Butcher(z) → ¬∃u (Oven(u) ∧ Have(z, u)))")]
    [TestCase("Cells that lack a wall are called naked cells.", "∀x ∀y (Cell(x) ∧ Wall(y) ∧ Lack(x, y) → Naked(x) ∧ Cell(x))")]
    [TestCase("Rita is too young to drive.", "Young(rita) ∧ ¬CanDrive(rita)")]
    [TestCase("Rita is old enough to drive.", "Old(rita) ∧ CanDrive(rita)")]
    [TestCase("The film was so long that Rita left.", "Long(film) ∧ Leave(rita)")]
    [TestCase("A code is valid only if it is at least eight characters long.", "∀x (Code(x) ∧ Valid(x) → character(8) ≤ length(x))")]
    [TestCase("Karl must pay the bill within 14 days of the order.", "MustPayOfWithin(karl, bill, order, day(14))")]
    [TestCase("A clerk who helps another clerk is kind.", "∀x ∀y (Clerk(x) ∧ Clerk(y) ∧ y ≠ x ∧ Help(x, y) → Kind(x))")]
    public void WhatIsLeftOutOrSaidOtherwise(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Rita has no siblings.", "¬∃x SiblingOf(x, rita)")]
    [TestCase("Rita and Karl have the same father.", "∃x (Father(x) ∧ FatherOf(x, rita) ∧ FatherOf(x, karl))")]
    [TestCase("People with children are tired.", "∀x ∀y (ChildOf(y, x) → Tired(x))")]
    [TestCase("Every nurse has a teacher.", "∀x (Nurse(x) → ∃y (Teacher(y) ∧ Have(x, y)))")]
    [TestCase("Elbrus is higher than any other mountain.", "∀x (Mountain(x) ∧ x ≠ elbrus → HigherThan(elbrus, x))")]
    [TestCase("No other mountain is higher than Elbrus.", "¬∃x (Mountain(x) ∧ x ≠ elbrus ∧ HigherThan(x, elbrus))")]
    [TestCase("Every clerk has a desk that no other clerk uses.", "∀x (Clerk(x) → ∃y (Desk(y) ∧ ¬∃z (Clerk(z) ∧ z ≠ x ∧ Use(z, y)) ∧ Have(x, y)))")]
    [TestCase("Rita won two Nobel Prizes.", "∃x ∃y (x ≠ y ∧ NobelPrize(x) ∧ Win(rita, x) ∧ NobelPrize(y) ∧ Win(rita, y))")]
    [TestCase("Rita or Karl has the key, but not both.", "Have(rita, key) ⊕ Have(karl, key)")]
    [TestCase("The owner of a boat pays tax.", "∀x (Boat(x) → ∃y (OwnerOf(y, x) ∧ Pay(y, tax)))")]
    [TestCase("The whale is a kind of mammal.", "∀x (Whale(x) → Mammal(x))")]
    [TestCase("Karl spends most of his time on chess.", "SpendMostTimeOn(karl, chess)")]
    [TestCase("Software can be old.", "∀x (Software(x) → CanBeOld(x))")]
    [TestCase("Karl scored over three goals.", "∃x ∃y ∃z ∃u (x ≠ y ∧ x ≠ z ∧ x ≠ u ∧ y ≠ z ∧ y ≠ u ∧ z ≠ u ∧ Goal(x) ∧ Score(karl, x) ∧ Goal(y) ∧ Score(karl, y) ∧ Goal(z) ∧ Score(karl, z) ∧ Goal(u) ∧ Score(karl, u))")]
    [TestCase("A user can read a file if he owns it or it is public.", "∀x ∀y (User(x) ∧ File(y) ∧ (Own(x, y) ∨ Public(y)) → CanRead(x, y))")]
    [TestCase("A clerk may leave the office unless it is locked.", "∀x (Clerk(x) ∧ ¬Locked(office) → MayLeave(x, office))")]
    [TestCase("There must be a lamp on every floor.", "∀x (Floor(x) → ∃y (Lamp(y) ∧ On(y, x) ∧ MustExist(y)))")]
    [TestCase("There is a lamp in every room.", "∀x (Room(x) → ∃y (Lamp(y) ∧ In(y, x)))")]
    [TestCase("There must not be dogs in the house.", "¬∃x (Dog(x) ∧ In(x, house) ∧ MayExist(x))")]
    [TestCase("The sum of two even numbers is even.", "∀x ∀y ∀z (Even(x) ∧ Number(x) ∧ Even(y) ∧ Number(y) ∧ x ≠ y ∧ SumOf(z, x, y) → Even(z))")]
    [TestCase("Some but not all dogs bark.", "∃x (Dog(x) ∧ Bark(x)) ∧ ¬∀y (Dog(y) → Bark(y))")]
    [TestCase("Unlike bats, birds lay eggs.", "∀x (Bird(x) → ∃y (Egg(y) ∧ Lay(x, y))) ∧ ∀z (Bat(z) → ¬∃u (Egg(u) ∧ Lay(z, u)))")]
    [TestCase("Every file requires write permission.", "∀x (File(x) → Require(x, writePermission))")]
    [TestCase("Files bought before noon are shipped the same day.", "∀x (File(x) ∧ BoughtBefore(x, noon) → ShippedSameDay(x))")]
    [TestCase("Karl uses the password X7.", "Use(karl, x7())")]
    [TestCase("If X is a dog, X barks.", "∀x (Dog(x) → Bark(x))")]
    [TestCase("Imagine Dragons are an American band.", "American(imagineDragons) ∧ Band(imagineDragons)")]
    [TestCase("Ferraris are cars.", "∀x (Ferrari(x) → Car(x))")]
    [TestCase("Long Island is an island.", "Island(longIsland)")]
    [TestCase("Big cats include lions and tigers.", "∀x (Lion(x) → Big(x) ∧ Cat(x)) ∧ ∀y (Tiger(y) → Big(y) ∧ Cat(y))")]
    [TestCase("Rita joined the club, founded in 1990.", "FoundedIn(club, 1990) ∧ Join(rita, club)")]
    [TestCase("The nationalists attacked anyone who they feared.", "∀x ∀y (MemberOf(x, nationalists) ∧ Fear(x, y) → Attack(x, y))")]
    [TestCase("Everyone who owns a car likes driving it.", "∀x ∀y (Car(y) ∧ Own(x, y) → Like(x, driving(y)))")]
    [TestCase("Gout either is a cold and has causes or neither is a cold nor has causes.", "∃x (Cold(gout) ∧ Cause(x) ∧ Have(gout, x)) ⊕ (¬Cold(gout) ∧ ¬∃y (Cause(y) ∧ Have(gout, y)))")]
    [TestCase("Rita and Karl are Otto's friends.", "FriendOf(rita, otto) ∧ FriendOf(karl, otto)")]
    [TestCase("Rita and Karl are the winners.", "MemberOf(rita, winners) ∧ MemberOf(karl, winners)")]
    [TestCase("Rita and Karl are the owners of the shop.", "OwnerOf(rita, shop) ∧ OwnerOf(karl, shop)")]
    [TestCase("Rita and Karl are the only members.", "Member(rita) ∧ Member(karl) ∧ ∀x (Member(x) → x = rita ∨ x = karl)")]
    [TestCase("Rita is the owner and manager of the shop.", "OwnerOf(rita, shop) ∧ ManagerOf(rita, shop)")]
    [TestCase("Oslo is the largest city of Norway.", "CityOf(oslo, norway) ∧ ∀x (CityOf(x, norway) ∧ x ≠ oslo → LargerThan(oslo, x))")]
    [TestCase("Karl has a Chilean wife, Carmen.", "Chilean(carmen) ∧ WifeOf(carmen, karl)")]
    [TestCase("The winners are Rita and Karl.", "MemberOf(rita, winners) ∧ MemberOf(karl, winners) ∧ ∀x (MemberOf(x, winners) → x = rita ∨ x = karl)")]
    [TestCase("The owners of the shop are Rita, Otto and Karl.", "OwnerOf(rita, shop) ∧ OwnerOf(otto, shop) ∧ OwnerOf(karl, shop) ∧ ∀x (OwnerOf(x, shop) → x = rita ∨ x = otto ∨ x = karl)")]
    [TestCase("Rita's parents are Otto and Eva.", "ParentOf(otto, rita) ∧ ParentOf(eva, rita) ∧ ∀x (ParentOf(x, rita) → x = otto ∨ x = eva)")]
    [TestCase("Rita and Karl like each other.", "Like(rita, karl) ∧ Like(karl, rita)")]
    [TestCase("Rita and Karl do not like each other.", "¬Like(rita, karl) ∧ ¬Like(karl, rita)")]
    [TestCase("All dogs hate one another.", "∀x ∀y (Dog(x) ∧ Dog(y) ∧ x ≠ y → Hate(x, y))")]
    [TestCase("Two dogs bit each other.", "∃x ∃y (Dog(x) ∧ Dog(y) ∧ x ≠ y ∧ Bite(x, y) ∧ Bite(y, x))")]
    [TestCase("No two dogs like each other.", "¬∃x ∃y (Dog(x) ∧ Dog(y) ∧ x ≠ y ∧ Like(x, y) ∧ Like(y, x))")]
    [TestCase("Rita's friends talk to each other.", "∀x ∀y (FriendOf(x, rita) ∧ FriendOf(y, rita) ∧ x ≠ y → TalkTo(x, y))")]
    [TestCase("Two of the members are Rita and Karl.", "rita ≠ karl ∧ MemberOf(rita, members) ∧ MemberOf(karl, members)")]
    [TestCase("Exactly one of Rita, Karl and Otto is guilty.", "∃x ((x = rita ∨ x = karl ∨ x = otto) ∧ Guilty(x) ∧ ∀y ((y = rita ∨ y = karl ∨ y = otto) ∧ Guilty(y) → y = x))")]
    [TestCase("Karl is Rita's only friend.", "FriendOf(karl, rita) ∧ ∀x (FriendOf(x, rita) → x = karl)")]
    [TestCase("Rita's only dog barks.", "∃x (DogOf(x, rita) ∧ ∀y (DogOf(y, rita) → y = x) ∧ Bark(x))")]
    [TestCase("If one of the boxes is empty, then all are.", "∀x (MemberOf(x, boxes) ∧ Empty(x) → ∀y (MemberOf(y, boxes) → Empty(y)))")]
    [TestCase("The boxes are open. None is empty.", "∀x (MemberOf(x, boxes) → Open(x)) ∧ ¬∃x (MemberOf(x, boxes) ∧ Empty(x))")]
    [TestCase("The dogs bark. Some bite.", "∀x (MemberOf(x, dogs) → Bark(x)) ∧ ∃x (MemberOf(x, dogs) ∧ Bite(x))")]
    public void WhoseAndWhichOther(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Close the gate.")]
    [TestCase("Do not run.")]
    [TestCase("Please sign the form.")]
    [TestCase("If it rains, close the gate.")]
    [TestCase("Give Rita the book.")]
    [TestCase("Who sleeps?")]
    [TestCase("What is a dog?")]
    [TestCase("Where is Karl?")]
    [TestCase("How many dogs bark?")]
    public void WhatIsNoStatementIsRefusedAsThat(string sentence) =>
        Assert.That(new FOLConverter().Convert(sentence).Diagnostics.Single().Code, Is.EqualTo("LOGIC3008"));

    [TestCase("Love hurts.", "Hurt(love)")]
    [TestCase("When Rita sleeps, does Karl sing?", "Sleep(rita) → Sing(karl)")]
    [TestCase("What Rita bought was old.", "∀x (Buy(rita, x) → Old(x))")]
    public void AStatementIsNoOrderOrOpenQuestion(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("All lamps except torches work.", "∀x (Lamp(x) ∧ ¬Torch(x) → Work(x)) ∧ ∀x (Torch(x) → ¬Work(x))")]
    [TestCase("All pets except Rex and cats bark.", "∀x (Pet(x) ∧ x ≠ rex ∧ ¬Cat(x) → Bark(x)) ∧ ¬Bark(rex) ∧ ∀x (Cat(x) → ¬Bark(x))")]
    [TestCase("Nobody except pilots may enter.", "¬∃x (¬Pilot(x) ∧ MayEnter(x)) ∧ ∀x (Pilot(x) → MayEnter(x))")]
    [TestCase("Everyone left except the pilots.", "∀x (¬MemberOf(x, pilots) → Leave(x)) ∧ ∀x (MemberOf(x, pilots) → ¬Leave(x))")]
    [TestCase("All pilots except those who slept left.", "∀x (Pilot(x) ∧ ¬Sleep(x) → Leave(x)) ∧ ∀x (Pilot(x) ∧ Sleep(x) → ¬Leave(x))")]
    [TestCase("All the clerks except Rita's friends left.", "∀x (Clerk(x) ∧ ¬FriendOf(x, rita) → Leave(x)) ∧ ∀x (FriendOf(x, rita) → ¬Leave(x))")]
    [TestCase("Dogs are not allowed here, except hounds.", "∀x (Dog(x) ∧ ¬Hound(x) → ¬AllowedHere(x)) ∧ ∀x (Hound(x) → AllowedHere(x))")]
    [TestCase("All clerks, except Rita, may vote.", "∀x (Clerk(x) ∧ x ≠ rita → MayVote(x)) ∧ ¬MayVote(rita)")]
    [TestCase("Rex is any animal except cats.", "Animal(rex) ∧ ¬Cat(rex)")]
    public void WhatIsExceptedMayBeAKindOrAGroup(string sentence, string formula) => AssertRead(sentence, formula);

    [Test]
    public void ExceptionsThatAreOnlyCountedAreRefused() =>
        Assert.That(new FOLConverter().Convert("All clerks except two pilots left.").Diagnostics.Single().Message, Does.Contain("all but two"));

    [TestCase("Only those who have paid may vote.", "∀x (MayVote(x) → Pay(x))")]
    [TestCase("Only those with a ticket may enter.", "∀x (MayEnter(x) → ∃y (Ticket(y) ∧ Have(x, y)))")]
    [TestCase("Only those invited may enter.", "∀x (MayEnter(x) → Invited(x))")]
    public void OnlyThoseAreAllThatDo(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Rita's friends like soup.", "∀x (FriendOf(x, rita) → Like(x, soup))")]
    [TestCase("Rita's dogs like cats.", "∀x ∀y (DogOf(x, rita) ∧ Cat(y) → Like(x, y))")]
    [TestCase("Rita's a pilot.", "Pilot(rita)")]
    public void OnePersonIsNotSeveral(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Rita's dogs bark, and some of them are brown.")]
    [TestCase("All of Rita's dogs bark, and most of them are brown.")]
    public void SomeOfThemAreNoPartOfOnePerson(string sentence) =>
        Assert.That(new FOLConverter().Convert(sentence).Diagnostics.Single().Code, Is.EqualTo("LOGIC3003"));

    private static void AssertRead(string sentence, string formula) =>
        Equivalence.AssertSame(new FOLConverter().Convert(sentence).Formula, formula, sentence);
}
