using Logic.Language.Syntax;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <summary>A clause with its meaning.</summary>
/// <param name="Box">What it says.</param>
/// <param name="Builder">What built it, with the symbols that it uses.</param>
/// <param name="Discourse">What is spoken of after it, the things of its own box left out.</param>
internal sealed record ComposedClause(Drs Box, DrsBuilder Builder, DiscourseModel Discourse)
{
    /// <summary>The meaning of a clause; the discourse before it is left as it is.</summary>
    /// <exception cref="SemanticException">It has none that can be given.</exception>
    public static ComposedClause Of(Clause clause, DiscourseModel before, EnglishOptions options)
    {
        try
        {
            return Of(clause, before, options, isDeRe: false, telescopes: false);
        }
        catch (SemanticException e) when (e.WantsReferent)
        {
            return Of(clause, before, options, isDeRe: true, telescopes: false);
        }
        catch (SemanticException e) when (e.WantsScope)
        {
            return Of(clause, before, options, isDeRe: false, telescopes: true);
        }
    }

    private static ComposedClause Of(Clause clause, DiscourseModel before, EnglishOptions options, bool isDeRe, bool telescopes)
    {
        var discourse = before.Fork();
        var builder = new DrsBuilder(discourse, options) { IsDeRe = isDeRe, Telescopes = telescopes };
        return new ComposedClause(builder.Build(clause), builder, discourse);
    }
}
