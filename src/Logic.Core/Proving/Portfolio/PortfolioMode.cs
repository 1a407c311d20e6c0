namespace Logic.Proving.Portfolio;

/// <summary>How the provers of a portfolio are asked.</summary>
public enum PortfolioMode
{
    /// <summary>One after another, each with its budget, until one has an answer.</summary>
    Order,

    /// <summary>All at once; the first answer counts, and the others are cancelled.</summary>
    Race,

    /// <summary>All at once until two have answered; where they contradict each other, that is reported and no answer is given.</summary>
    CrossCheck,
}
