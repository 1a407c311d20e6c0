namespace Logic.Proving;

/// <summary>What an answer rests on.</summary>
public enum Evidence
{
    /// <summary>Nothing: there is no answer.</summary>
    None,

    /// <summary>A proof that the independent checker has checked.</summary>
    Proof,

    /// <summary>A finite model in which the formulas were evaluated.</summary>
    FiniteModel,

    /// <summary>A complete search that found no contradiction; believed of the prover, not checked.</summary>
    Saturation,

    /// <summary>Somebody's word, such as an external prover's.</summary>
    Claim,
}
