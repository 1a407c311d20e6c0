namespace Logic.Tests.Semantics;

/// <summary>What belongs together in a coordination, what is left out in it, and clauses without a subject of their own.</summary>
public sealed class CoordinationTests
{
    [TestCase("Rita is neither rich nor does she own a house.", "¬Rich(rita) ∧ ¬∃x (House(x) ∧ Own(rita, x))")]
    [TestCase("Rita does not sing, nor does she dance.", "¬Sing(rita) ∧ ¬Dance(rita)")]
    [TestCase("The shop is either closed or moved to Rome.", "Closed(shop) ⊕ MoveTo(shop, rome)")]
    [TestCase("Karl is not both lazy and owns a car.", "¬(Lazy(karl) ∧ ∃x (Car(x) ∧ Own(karl, x)))")]
    [TestCase("Rita does not both paint and is rich.", "¬(Paint(rita) ∧ Rich(rita))")]
    [TestCase("Rita is either a baker and rich, or is not a baker and is not rich.", "(Baker(rita) ∧ Rich(rita)) ⊕ (¬Baker(rita) ∧ ¬Rich(rita))")]
    [TestCase("Rita is a nurse or a doctor, but not both.", "Nurse(rita) ⊕ Doctor(rita)")]
    [TestCase("Karl is either both rich and happy, or he is neither.", "(Rich(karl) ∧ Happy(karl)) ⊕ (¬Rich(karl) ∧ ¬Happy(karl))")]
    [TestCase("Karl is not a baker or a butcher.", "¬Baker(karl) ∧ ¬Butcher(karl)")]
    [TestCase("Karl is not a baker or not a butcher.", "¬Baker(karl) ∨ ¬Butcher(karl)")]
    [TestCase("Rita is a citizen of France and Spain.", "CitizenOf(rita, france) ∧ CitizenOf(rita, spain)")]
    [TestCase("People can swim or walk.", "∀x (CanSwim(x) ∨ CanWalk(x))")]
    [TestCase("The song that Rita wrote and Karl sang is short.", "Short(songRitaWriteKarlSing)")]
    [TestCase("Rita is not paid by Karl or does not own a car.", "¬Pay(karl, rita) ∨ ¬∃x (Car(x) ∧ Own(rita, x))")]
    [TestCase("Rita doesn't want to be tied to Karl or is afraid of bees.", "¬WantToBeTiedTo(rita, karl) ∨ ∃x (Bee(x) ∧ AfraidOf(rita, x))")]
    [TestCase("Karl can swim and dive, and is good at golf.", "CanSwim(karl) ∧ CanDive(karl) ∧ GoodAt(karl, golf)")]
    [TestCase("No cats or dogs fly.", "¬∃x (Cat(x) ∧ Fly(x)) ∧ ¬∃y (Dog(y) ∧ Fly(y))")]
    [TestCase("No nurses or young doctors smoke.", "¬∃x (Nurse(x) ∧ Smoke(x)) ∧ ¬∃y (Young(y) ∧ Doctor(y) ∧ Smoke(y))")]
    [TestCase("Karl is either a baker, has a car, or both.", "Baker(karl) ∨ ∃x (Car(x) ∧ Have(karl, x))")]
    [TestCase("Pisa, Rome, Lucca, Siena are towns.", "Town(pisa) ∧ Town(rome) ∧ Town(lucca) ∧ Town(siena)")]
    public void UnlikePartsAndTheirScope(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("Volunteers work in groups or individually.", "∀x (Volunteer(x) → ∃y (Group(y) ∧ WorkIn(x, y)) ∨ WorkIndividually(x))")]
    [TestCase("Karl travels either to Rome or to Pisa.", "TravelTo(karl, rome) ⊕ TravelTo(karl, pisa)")]
    [TestCase("The cups are either made in Japan or in Korea.", "∀x (MemberOf(x, cups) → (MadeIn(x, japan) ⊕ MadeIn(x, korea)))")]
    [TestCase("Rita either works at home or abroad.", "WorkAtHome(rita) ⊕ WorkAbroad(rita)")]
    [TestCase("Karl swims but not in rivers.", "Swim(karl) ∧ ¬∃x (River(x) ∧ SwimIn(karl, x))")]
    [TestCase("Rita likes tea and milk, but not coffee.", "Like(rita, tea) ∧ Like(rita, milk) ∧ ¬Like(rita, coffee)")]
    [TestCase("The play was written and directed by Rita.", "Write(rita, play) ∧ Direct(rita, play)")]
    [TestCase("Germans live in Germany or abroad.", "∀x (German(x) → LiveIn(x, germany) ∨ LiveAbroad(x))")]
    [TestCase("Rita ate an apple, and Karl a pear.", "∃x (Apple(x) ∧ Eat(rita, x)) ∧ ∃y (Pear(y) ∧ Eat(karl, y))")]
    [TestCase("Rita went to Rome by car, and Karl to Pisa.", "∃x (Car(x) ∧ GoByTo(rita, x, rome)) ∧ ∃y (Car(y) ∧ GoByTo(karl, y, pisa))")]
    [TestCase("Rita owns a red car. Karl owns a blue one.", "∃x (Red(x) ∧ Car(x) ∧ Own(rita, x)) ∧ ∃y (Blue(y) ∧ Car(y) ∧ Own(karl, y))")]
    [TestCase("Rita sang at noon. Karl did at night.", "SingAt(rita, noon) ∧ SingAt(karl, night)")]
    public void WhatIsLeftOut(string sentence, string formula) => AssertRead(sentence, formula);

    [TestCase("To vote, a citizen must register.", "∀x (Citizen(x) ∧ Vote(x) → MustRegister(x))")]
    [TestCase("A machine stops when touched.", "∀x (Machine(x) ∧ Touched(x) → Stop(x))")]
    [TestCase("A lamp is safe if not broken.", "∀x (Lamp(x) ∧ ¬Broken(x) → Safe(x))")]
    [TestCase("If you lose the key, you pay a fee.", "∀x (Lose(x, key) → ∃y (Fee(y) ∧ Pay(x, y)))")]
    [TestCase("If Rita's friends work hard, then they succeed.", "∀x (FriendOf(x, rita) ∧ WorkHard(x) → Succeed(x))")]
    [TestCase("Berlin is where Rita lives.", "LiveIn(rita, berlin)")]
    [TestCase("Rita and Karl are different people.", "rita ≠ karl ∧ Person(rita) ∧ Person(karl)")]
    [TestCase("Karl is Rita's friend.", "FriendOf(karl, rita)")]
    [TestCase("All cars made in Maranello are Ferraris.", "∀x (Car(x) ∧ MadeIn(x, maranello) → Ferrari(x))")]
    [TestCase("Some types of fish are poisonous.", "∃x (Fish(x) ∧ Poisonous(x))")]
    [TestCase("Rita owns zero cars.", "¬∃x (Car(x) ∧ Own(rita, x))")]
    [TestCase("Rita had her car washed.", "∃x (CarOf(x, rita) ∧ HaveWashed(rita, x))")]
    [TestCase("Rita thanked whoever helped Karl.", "∀x (Help(x, karl) → Thank(rita, x))")]
    [TestCase("There does not exist a perfect crime.", "¬∃x (Perfect(x) ∧ Crime(x))")]
    [TestCase("Everybody who lives in Rome, speaks Italian.", "∀x (LiveIn(x, rome) → Speak(x, italian))")]
    [TestCase("Clients at the fair were all impressed.", "∀x (Client(x) ∧ At(x, fair) → Impressed(x))")]
    [TestCase("If someone is a guard, then they carry a key.", "∀x (Guard(x) → ∃y (Key(y) ∧ Carry(x, y)))")]
    [TestCase("Roses are prettier than weeds.", "∀x ∀y (Rose(x) ∧ Weed(y) → PrettierThan(x, y))")]
    [TestCase("None of the players who are good at chess lost the game.", "¬∃x (Player(x) ∧ GoodAt(x, chess) ∧ Lose(x, game))")]
    [TestCase("Insects with wings are light.", "∀x ∀y (Insect(x) ∧ Wing(y) ∧ Have(x, y) → Light(x))")]
    [TestCase("Karl is going to leave Rome.", "Leave(karl, rome)")]
    [TestCase("Everyone that knows how to swim knows what a wave is.", "∀x (KnowHowToSwim(x) → KnowWhatWave(x))")]
    [TestCase("Rita eats whatever Karl bakes.", "∀x (Bake(karl, x) → Eat(rita, x))")]
    [TestCase("Karl buys what he likes.", "∀x (Like(karl, x) → Buy(karl, x))")]
    [TestCase("Rita knows where Karl lives.", "KnowWhereLive(rita, karl)")]
    [TestCase("Open-source software is free.", "∀x (OpenSource(x) ∧ Software(x) → Free(x))")]
    [TestCase("Trastevere is a quarter in the city of Rome.", "Quarter(trastevere) ∧ In(trastevere, rome)")]
    [TestCase("Byzantium is another name for Istanbul.", "byzantium = istanbul")]
    [TestCase("Rita's country is the United States.", "CountryOf(unitedStates, rita)")]
    [TestCase("All children learning piano can read notes.", "∀x ∀y (Child(x) ∧ Piano(y) ∧ Learn(x, y) → ∃z (Note(z) ∧ CanRead(x, z)))")]
    [TestCase("Rita is either someone who paints and is rich, or she is neither of these things.", "(Paint(rita) ∧ Rich(rita)) ⊕ (¬Paint(rita) ∧ ¬Rich(rita))")]
    [TestCase("The Great Lakes are Lake Huron and Lake Erie.", "MemberOf(lakeHuron, greatLakes) ∧ MemberOf(lakeErie, greatLakes)")]
    [TestCase("Roads made of asphalt are smooth.", "∀x (Road(x) ∧ MadeOf(x, asphalt) → Smooth(x))")]
    [TestCase("All Europeans can swim.", "∀x (European(x) → CanSwim(x))")]
    [TestCase("Karl loves his wife and so does Otto.", "∃x ∃y (WifeOf(x, karl) ∧ Love(karl, x) ∧ WifeOf(y, otto) ∧ Love(otto, y))")]
    [TestCase("Everyone who has been to Rome has seen the Tiber.", "∀x (GoTo(x, rome) → See(x, tiber))")]
    [TestCase("Karl was in Rome twice.", "InTwice(karl, rome)")]
    [TestCase("If place A is in place B and place B is in place C, then place A is in place C.", "∀a ∀b ∀c (In(a, b) ∧ In(b, c) → In(a, c))")]
    [TestCase("Plan A is cheaper than plan B.", "CheaperThan(planA, planB)")]
    [TestCase("A tram is a train, or it is a bus.", "∀x (Tram(x) → Train(x) ∨ Bus(x))")]
    [TestCase("If a city holds a Summer Olympics, then the Summer Olympics is in Europe.", "∀x ∀y (City(x) ∧ SummerOlympics(y) ∧ Hold(x, y) → In(y, europe))")]
    [TestCase("Suppose Karl is rich, then he is happy.", "Rich(karl) → Happy(karl)")]
    [TestCase("Rex is a pet in Rita's house, and it is old.", "∃x (Pet(rex) ∧ HouseOf(x, rita) ∧ In(rex, x) ∧ Old(rex))")]
    [TestCase("Every man with a picture of his wife is happy.", "∀x ∀y ∀z (Man(x) ∧ WifeOf(z, x) ∧ PictureOf(y, z) ∧ Have(x, y) → Happy(x))")]
    [TestCase("Everyone on the team who is good at chess is happy.", "∀x (On(x, team) ∧ GoodAt(x, chess) → Happy(x))")]
    public void ClausesAndNouns(string sentence, string formula) => AssertRead(sentence, formula);

    [Test]
    public void ASentenceThatSaysNothingIsNotRead()
    {
        var result = new FOLConverter().Convert("Rita, a nurse (and more), sings.");
        Assert.That(result.Diagnostics.Select(static d => d.Code), Does.Contain("LOGIC3006"));
    }

    private static void AssertRead(string sentence, string formula) =>
        Equivalence.AssertSame(new FOLConverter().Convert(sentence).Formula, formula, sentence);
}
