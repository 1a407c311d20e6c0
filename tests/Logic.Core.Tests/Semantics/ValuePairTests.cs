namespace Logic.Tests.Semantics;

/// <summary>Values, comparisons and counts: what follows, what is contradicted, and what is left open.</summary>
public sealed class ValuePairTests
{
    // Units and attributes.
    [TestCase("The length of the bridge is 80 meters.", "The length of the bridge is 90 meters.", Verdict.False)]
    [TestCase("The bridge is 2 kilometers long.", "The length of the bridge is 2000 meters.", Verdict.True)]
    [TestCase("The bridge is 2 kilometers long.", "The bridge is longer than 1500 meters.", Verdict.True)]
    [TestCase("The bridge is 2 kilometers long.", "The bridge is shorter than 1500 meters.", Verdict.False)]
    [TestCase("The rope has a length of 3 meters.", "The rope is 3 meters long.", Verdict.True)]
    [TestCase("The parcel weighs 2 kg.", "The weight of the parcel is 2000 grams.", Verdict.True)]
    [TestCase("The parcel weighs more than 2 tons.", "The parcel weighs more than 1500 kg.", Verdict.True)]
    [TestCase("The parcel weighs more than 2 tons.", "The parcel weighs 2 tons.", Verdict.False)]
    [TestCase("The film lasts 2 hours.", "The film lasts 120 minutes.", Verdict.True)]
    [TestCase("The film lasts 2 hours.", "The film lasts more than 90 minutes.", Verdict.True)]
    [TestCase("The course lasts 2 months.", "The course lasts 60 days.", Verdict.Unknown)]
    [TestCase("The contract lasts 2 years.", "The contract lasts 24 months.", Verdict.True)]
    [TestCase("The tower is 90 meters tall.", "The height of the tower is over 80 meters.", Verdict.True)]
    [TestCase("The tower is 90 meters tall.", "The tower is 90 meters long.", Verdict.Unknown)]
    [TestCase("The lake is at least 20 meters deep.", "The lake is more than 10 meters deep.", Verdict.True)]
    [TestCase("The lake is at least 20 meters deep.", "The lake is more than 20 meters deep.", Verdict.Unknown)]
    [TestCase("The lake is at most 20 meters deep.", "The lake is more than 30 meters deep.", Verdict.False)]
    [TestCase("The rope is two and a half meters long.", "The rope is 2.5 meters long.", Verdict.True)]
    [TestCase("Gasteren has a population of 155.", "The population of Gasteren is more than 150.", Verdict.True)]
    [TestCase("The rate is 20 percent.", "The rate is lower than 15%.", Verdict.False)]
    [TestCase("The rate is between 10 and 15 percent.", "The rate is under 20 percent.", Verdict.True)]
    [TestCase("The water has the same temperature as the air.|The temperature of the air is 20 degrees.", "The temperature of the water is 20 degrees.", Verdict.True)]

    // Money.
    [TestCase("The lamp costs $5.", "The price of the lamp is 5 dollars.", Verdict.True)]
    [TestCase("The lamp costs 5 USD.", "The lamp costs more than $3.", Verdict.True)]
    [TestCase("The lamp costs $5.", "The lamp costs 5 euros.", Verdict.Unknown)]
    [TestCase("The lamp costs more than 20 dollars.", "The lamp costs 20 dollars.", Verdict.False)]
    [TestCase("The lamp costs less than 20 dollars.", "The lamp costs at least 25 dollars.", Verdict.False)]
    [TestCase("The lamp costs €3.50.", "The price of the lamp is below 4 euros.", Verdict.True)]
    [TestCase("The lamp costs between 5 and 8 dollars.", "The lamp costs more than 4 dollars.", Verdict.True)]
    [TestCase("The lamp costs between 5 and 8 dollars.", "The lamp costs more than 6 dollars.", Verdict.Unknown)]
    [TestCase("The price of the car is 3 dollars.|The bike costs as much as the car.", "The bike costs more than 2 dollars.", Verdict.True)]
    [TestCase("The lamp costs more than the chair.|The chair costs 20 dollars.", "The lamp costs more than 15 dollars.", Verdict.True)]
    [TestCase("The lamp costs more than the chair.|The chair costs 20 dollars.", "The lamp costs more than 25 dollars.", Verdict.Unknown)]
    [TestCase("The lamp is more expensive than the chair.|The chair costs 20 dollars.", "The price of the lamp is higher than 20 dollars.", Verdict.True)]
    [TestCase("The lamp is cheaper than the chair.|The chair costs 20 dollars.", "The lamp costs 25 dollars.", Verdict.False)]
    [TestCase("The lamp has a higher price than the chair.", "The chair is cheaper than the lamp.", Verdict.True)]

    // Ages.
    [TestCase("Ann is 21 years old.", "Ann is older than 18.", Verdict.True)]
    [TestCase("Ann is over 18.", "Ann is under the age of 18.", Verdict.False)]
    [TestCase("Ann is 18 or older.", "Ann is older than 18.", Verdict.Unknown)]
    [TestCase("Everyone who is 18 or older may vote.|Ann is 21.", "Ann may vote.", Verdict.True)]
    [TestCase("Everyone who is at least 18 years old may vote.|Bob is 17.", "Bob may vote.", Verdict.Unknown)]
    [TestCase("Everyone under the age of 18 is a minor.|Bob is aged 17.", "Bob is a minor.", Verdict.True)]
    [TestCase("Only people over 18 may vote.|Bob is 15 years old.", "Bob may vote.", Verdict.False)]
    [TestCase("Ann is not older than 18.", "Ann is at most 18 years old.", Verdict.True)]
    [TestCase("Ann is 30.|Bob is 20.", "Ann is older than Bob.", Verdict.True)]
    [TestCase("Ann is 30.|Bob is 20.", "Bob is younger than Ann.", Verdict.True)]
    [TestCase("Ann is 30.|Bob is 20.", "Bob is as old as Ann.", Verdict.False)]
    [TestCase("Ann is 30.|Bob is older than Ann.", "Bob is 25.", Verdict.False)]
    [TestCase("Children under 12 pay nothing.|Rita is a child.|Rita is 10.", "Rita pays nothing.", Verdict.True)]

    // Comparatives.
    [TestCase("Ann is taller than Bob.|Bob is taller than Carl.", "Ann is taller than Carl.", Verdict.True)]
    [TestCase("Ann is taller than Bob.", "Bob is taller than Ann.", Verdict.False)]
    [TestCase("Ann is taller than Bob.", "Bob is shorter than Ann.", Verdict.True)]
    [TestCase("Ann is taller than Bob.", "Ann is tall.", Verdict.Unknown)]
    [TestCase("Ann is as tall as Bob.|Bob is taller than Carl.", "Ann is taller than Carl.", Verdict.True)]
    [TestCase("Ann is as tall as Bob.", "Bob is as tall as Ann.", Verdict.True)]
    [TestCase("Ann is almost as tall as Bob.|Ann is shorter than Carl.", "Ann is as tall as Bob.", Verdict.Unknown)]
    [TestCase("Ann is much taller than Bob.", "Ann is taller than Bob.", Verdict.True)]
    [TestCase("Ann is as tall as Bob.", "Ann is shorter than Bob.", Verdict.False)]
    [TestCase("The test is less difficult than the exam.", "The exam is more difficult than the test.", Verdict.True)]
    [TestCase("The test is easier than the exam.", "The exam is more difficult than the test.", Verdict.True)]
    [TestCase("Ann is happier than Bob.", "Bob is sadder than Ann.", Verdict.Unknown)]
    [TestCase("Ann is two years older than Bob.", "Ann is older than Bob.", Verdict.True)]
    [TestCase("Ann is two years older than Bob.", "Bob is older than Ann.", Verdict.False)]
    [TestCase("Ann is older than Bob is.|Bob is older than Carl.", "Ann is older than Carl.", Verdict.True)]
    [TestCase("Ann runs faster than Bob.|Bob runs faster than Carl.", "Ann runs faster than Carl.", Verdict.True)]
    [TestCase("Ann runs faster than Bob does.", "Bob runs faster than Ann does.", Verdict.False)]
    [TestCase("The length of the red car is 3 meters.|The blue car is 2 meters long.", "The red car is longer than the blue car.", Verdict.True)]
    [TestCase("The red rope is longer than the blue rope.", "The blue rope is shorter than the red rope.", Verdict.True)]
    [TestCase("Ann is better at chess than Bob.|Bob is better at chess than Carl.", "Ann is better at chess than Carl.", Verdict.True)]
    [TestCase("Ann is better at chess than Bob.", "Ann is better at tennis than Bob.", Verdict.Unknown)]
    [TestCase("The rent is 500 dollars a month.", "The rent is 500 dollars per month.", Verdict.True)]
    [TestCase("The rent is 500 dollars a month.", "The rent is 500 dollars a year.", Verdict.Unknown)]
    [TestCase("John is a cleverer politician than Bill.", "John is cleverer than Bill.", Verdict.Unknown)]
    [TestCase("The bike has the same color as the car.", "The bike is the car.", Verdict.Unknown)]

    // Superlatives.
    [TestCase("Ann is the tallest student.|Bob is a student.|Bob is not Ann.", "Ann is taller than Bob.", Verdict.True)]
    [TestCase("Ann is the tallest student.", "Ann is a student.", Verdict.True)]
    [TestCase("Ann is the tallest student.|Bob is a student.|Bob is taller than Ann.", "Bob is Ann.", Verdict.InconsistentPremises)]
    [TestCase("Ann is the tallest student.|Bob is a teacher.|Bob is not Ann.", "Ann is taller than Bob.", Verdict.Unknown)]
    [TestCase("Santiago is the largest city of Chile.|Arica is a city of Chile.|Arica is not Santiago.", "Santiago is larger than Arica.", Verdict.True)]
    [TestCase("Ann is the second tallest student.|Bob is a student.|Bob is not Ann.", "Ann is taller than Bob.", Verdict.Unknown)]
    [TestCase("Rome is the most famous city.|Pisa is a city.|Pisa is not Rome.", "Pisa is more famous than Rome.", Verdict.False)]

    // Counts.
    [TestCase("At least 12 dogs bark.", "At least 11 dogs bark.", Verdict.True)]
    [TestCase("At least 12 dogs bark.", "At least 13 dogs bark.", Verdict.Unknown)]
    [TestCase("Exactly 12 dogs bark.", "At least 13 dogs bark.", Verdict.False)]
    [TestCase("Exactly 12 dogs bark.", "More than 11 dogs bark.", Verdict.True)]
    [TestCase("Ann owns more than 20 books.", "Ann owns at least 21 books.", Verdict.True)]
    [TestCase("Ann owns more than 20 books.", "Ann owns a book.", Verdict.True)]
    [TestCase("Ann owns more than 20 books.", "Ann owns at least two books.", Verdict.True)]
    [TestCase("Ann owns more than 20 books.", "Bob owns more than 20 books.", Verdict.Unknown)]
    [TestCase("Every student owns more than 20 books.|Ann is a student.", "Ann owns more than 15 books.", Verdict.True)]
    [TestCase("Hamlet sold more than 100 million copies.", "Hamlet sold over half a million copies.", Verdict.True)]
    [TestCase("Hamlet sold over 500,000 copies.", "Hamlet sold more than a million copies.", Verdict.Unknown)]
    [TestCase("Bob scored zero goals.", "Bob scored a goal.", Verdict.False)]
    [TestCase("No fewer than 12 people smiled.", "At least twelve people smiled.", Verdict.True)]
    [TestCase("Ann owns no more than 12 books.", "Ann owns 13 books.", Verdict.False)]
    [TestCase("Between 10 and 20 students passed.", "More than 20 students passed.", Verdict.False)]
    [TestCase("Between 12 and 20 students passed.", "At least 11 students passed.", Verdict.True)]
    [TestCase("Ann owns two or more dogs.", "Ann owns at least two dogs.", Verdict.True)]
    [TestCase("The star has 2.5 solar masses.", "The star has more than 0.08 solar masses.", Verdict.True)]
    [TestCase("A dozen eggs broke.", "At least 12 eggs broke.", Verdict.True)]
    [TestCase("ITEL won more orders than APCOM.", "ITEL won some orders.", Verdict.True)]
    [TestCase("ITEL won more orders than APCOM did.", "APCOM won some orders.", Verdict.Unknown)]
    [TestCase("ITEL won more orders than APCOM.|APCOM won ten orders.", "ITEL won at least eleven orders.", Verdict.True)]
    [TestCase("ITEL won more orders than APCOM lost.|APCOM lost ten orders.", "ITEL won at least eleven orders.", Verdict.True)]
    [TestCase("ITEL won more orders than APCOM.", "APCOM won more orders than ITEL.", Verdict.False)]
    [TestCase("ITEL won as many orders as APCOM.", "APCOM won as many orders as ITEL.", Verdict.True)]
    [TestCase("ITEL won fewer orders than APCOM.", "APCOM won more orders than ITEL.", Verdict.True)]

    [TestCase("There are more dogs than cats.|There are at least 12 cats.", "There are at least 13 dogs.", Verdict.True)]
    [TestCase("There are more dogs than cats.", "There is a cat.", Verdict.Unknown)]
    [TestCase("Ann owns more dogs than cats.", "Ann owns a dog.", Verdict.True)]
    [TestCase("The number of students is 20.", "There are at least 15 students.", Verdict.True)]
    [TestCase("The number of students is more than 20.", "There are exactly 15 students.", Verdict.False)]

    [TestCase("Most students are over 18.", "Some students are over 18.", Verdict.True)]
    [TestCase("At least 12 students like Ann.", "Ann likes at least 12 students.", Verdict.Unknown)]
    [TestCase("At least 12 students like Ann.", "Some student likes Ann.", Verdict.True)]

    // The ends of a scale.
    [TestCase("Rex is a large dog.", "Rex is a small dog.", Verdict.False)]
    [TestCase("Rex is not a large dog.", "Rex is a small dog.", Verdict.Unknown)]
    [TestCase("The car is faster than the bike.|The car is slow.", "The bike is fast.", Verdict.False)]
    [TestCase("The car is as fast as the bike.|The bike is slow.", "The car is fast.", Verdict.False)]
    [TestCase("The car is less expensive than the bike.|The bike is cheap.", "The car is cheap.", Verdict.True)]
    [TestCase("All elephants are large animals.|Dumbo is a small elephant.", "Dumbo is an elephant.", Verdict.True)]
    [TestCase("All mice are small animals.|Mickey is a large mouse.", "Mickey is a small animal.", Verdict.True)]

    // Times.
    [TestCase("Ann left before Bob left.|Bob left before Carl left.", "Ann left before Carl left.", Verdict.True)]
    [TestCase("Ann left before Bob left.", "Bob left before Ann left.", Verdict.False)]
    [TestCase("The club was founded in 1989.", "The club was founded before 1990.", Verdict.True)]
    [TestCase("The club was founded before 1985.", "The club was founded before 1990.", Verdict.True)]
    [TestCase("The club was founded before 1990.", "The club was founded before 1985.", Verdict.Unknown)]
    [TestCase("The book was published in 2023.", "The book was published after 2022.", Verdict.True)]
    [TestCase("Ann was born on July 4th, 1994.", "Ann was born on 4 July 1994.", Verdict.True)]
    [TestCase("Ann was born on 1994-07-04.", "Ann was born in 1994.", Verdict.True)]
    [TestCase("Ann was born on July 4, 1994.", "Ann was born in July 1994.", Verdict.True)]
    [TestCase("Ann was born on July 4, 1994.", "Ann was born in 1995.", Verdict.Unknown)]
    [TestCase("Ann lived in Paris for two years.", "Ann lived in Paris for a year.", Verdict.True)]
    [TestCase("Ann lived in Paris for a year.", "Ann lived in Paris for two years.", Verdict.Unknown)]
    [TestCase("Ann worked for two hours.", "Ann worked for 90 minutes.", Verdict.True)]
    [TestCase("Ann worked in Maryland from 2011 to 2013.", "Ann worked in Maryland.", Verdict.True)]
    [TestCase("The 2008 Summer Olympics were held in Beijing.", "The 2012 Summer Olympics were held in Beijing.", Verdict.Unknown)]
    [TestCase("Ann finished 7th.", "Ann finished seventh.", Verdict.True)]
    public async Task TheVerdictIsTheOneExpected(string premises, string hypothesis, Verdict expected)
    {
        var answer = await new LogicReasoner().AskAsync(premises.Split('|'), hypothesis);
        Assert.That(answer.Formula, Is.Not.Null, $"«{hypothesis}» was not read.");
        Assert.That(answer.Verdict, Is.EqualTo(expected));
    }

    [TestCase("Ann is twice as old as Bob.")]
    [TestCase("Ann owns half as many books as Bob.")]
    [TestCase("The bike costs three times as much as the car.")]
    [TestCase("More than half of the students passed.")]
    [TestCase("The tax is 20 percent of the income.")]
    [TestCase("ITEL sold 3000 more computers than APCOM.")]
    [TestCase("The car is the same color as the bike.")]
    public void WhatIsNotCalculatedIsRefused(string sentence)
    {
        var result = new FOLConverter().Convert(sentence);
        Assert.That(result.Success, Is.False, $"{result.Formula}");
        Assert.That(result.Diagnostics[0].Code, Is.EqualTo("LOGIC3003"));
    }

    [TestCase("The 2008 games were long.", "∀x (MemberOf(x, n2008Games) → Long(x))")]
    [TestCase("The car costs more than 20 dollars.", "dollar(20) < price(car)")]
    [TestCase("Ann is over 18.", "year(18) < age(ann)")]
    [TestCase("The bag weighs no more than 5 kg.", "weight(bag) ≤ kilogram(5)")]
    [TestCase("The price of the car is the same as the price of the bike.", "price(car) = price(bike)")]
    [TestCase("Ann ran more than 5 km.", "∃x (kilometer(5) < x ∧ Run(ann, x))")]
    [TestCase("Hamlet sold more than 1 thousand copies.", "1001 ≤ numberOfCopySell(hamlet)")]
    [TestCase("No plane has more than 300 seats.", "¬∃x (Plane(x) ∧ 301 ≤ numberOfSeatHave(x))")]
    [TestCase("Ann is the tallest of the students.", "MemberOf(ann, students) ∧ ∀x (MemberOf(x, students) ∧ x ≠ ann → TallerThan(ann, x))")]
    [TestCase("Ann drives the same car as Bob.", "∃x (Car(x) ∧ Drive(ann, x) ∧ Drive(bob, x))")]
    public void TheFormulaIsTheOneExpected(string sentence, string formula) =>
        Equivalence.AssertSame(new FOLConverter().Convert(sentence).Formula, formula, sentence);
}
