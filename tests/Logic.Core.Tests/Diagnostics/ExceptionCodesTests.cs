using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Language.Lexicon;
using Logic.RateLimiting;

namespace Logic.Tests.Diagnostics;

/// <summary>Every exception of the library has a code of its own.</summary>
public sealed class ExceptionCodesTests
{
    private static readonly (LogicException Exception, string Code)[] All =
    [
        (new FormulaSyntaxException(FormulaReader.Lenient.Read("(").Error!), "LOGIC2001"),
        (new FormulaTooDeepException("deep"), "LOGIC1006"),
        (new LogicConfigurationException(["wrong"]), "LOGIC5002"),
        (new UserLexiconException(1, "wrong"), "LOGIC5003"),
        (new RateLimitExceededException("too many", TimeSpan.Zero), "LOGIC5005"),
    ];

    [Test]
    public void EachHasItsCode() => Assert.That(All.Select(static e => e.Exception.Code), Is.EqualTo(All.Select(static e => e.Code)));

    [Test]
    public void AnyOtherHasTheGeneralOne() => Assert.That(new LogicException("away").Code, Is.EqualTo(DiagnosticCodes.Misuse));

    [Test]
    public void NoneIsForgotten()
    {
        var types = typeof(LogicException).Assembly.GetExportedTypes().Where(static t => t.IsSubclassOf(typeof(LogicException)));
        Assert.That(types, Is.EquivalentTo(All.Select(static e => e.Exception.GetType())));
    }
}
