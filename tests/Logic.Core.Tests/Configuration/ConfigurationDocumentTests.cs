namespace Logic.Tests.Configuration;

public sealed class ConfigurationDocumentTests
{
    /// <summary>Run with <c>UPDATE_DOCS=1</c> to write the table.</summary>
    [Test]
    public void TheTableOfSettingsIsTrue()
    {
        var document = File.ReadAllText(ConfigurationDocument.Path);
        var expected = ConfigurationDocument.Update(document);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(ConfigurationDocument.Path, expected);
        else Assert.That(document, Is.EqualTo(expected), "Run the tests with UPDATE_DOCS=1.");
    }
}
