using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Logic.Server.Tests;

/// <summary>The page in a real browser. Screenshots go to artifacts/screenshots.</summary>
[NonParallelizable]
public sealed class PageTests
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private LocalServer _server = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (Array.Find(Browsers, File.Exists) is not { } chromium)
        {
            Assert.Ignore("No Chromium is installed.");
            return;
        }

        _server = await LocalServer.StartAsync(["--Logic:RateLimitEnabled=0"]);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task AQuestionIsAnsweredWithFormulasAndAProof()
    {
        var page = await AskAsync("Every student who studies passes. Mary is a student. Mary studies. Nobody who passes is sad.", "Is Mary sad?");
        await Assertions.Expect(page.Locator(".verdict strong")).ToHaveTextAsync("False: its contrary follows.");
        await Assertions.Expect(page.Locator(".sentences .formula").First).ToHaveTextAsync("∀x (Student(x) ∧ Study(x) → Pass(x))");
        await Assertions.Expect(page.Locator("svg.tree g")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("svg.tree path")).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator("svg.tree .goal text").First).ToContainTextAsync("¬Sad(mary)");
        await CheckAsync(page, "proof");
    }

    [Test]
    public async Task AnOpenQuestionShowsBothSituations()
    {
        var page = await AskAsync("Every dog that barks chases a cat. Rex is a dog.", "Does Rex chase a cat?");
        await Assertions.Expect(page.Locator(".verdict strong")).ToContainTextAsync("Unknown");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A situation where it does not hold" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("table caption").First).ToContainTextAsync("property");
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "rex" }).First).ToBeVisibleAsync();
        await CheckAsync(page, "countermodel");
    }

    [Test]
    public async Task WhatWasNotUnderstoodIsMarkedInTheText()
    {
        var page = await AskAsync("Rex barks. Blue the of when.", "Does Rex bark?");
        await Assertions.Expect(page.Locator("mark")).ToHaveTextAsync("the");
        var described = await page.Locator("mark").GetAttributeAsync("aria-describedby");
        await Assertions.Expect(page.Locator("#" + described)).ToContainTextAsync("LOGIC3002");
        await Assertions.Expect(page.Locator(".verdict strong")).ToContainTextAsync("True");
        await CheckAsync(page, "not-understood");
    }

    [Test]
    public async Task WithoutAQuestionContradictionsAreFound()
    {
        var page = await AskAsync("No bird is a mammal. Bats are mammals. Zed is a bat. Zed is a bird.", "");
        await Assertions.Expect(page.Locator(".verdict strong")).ToHaveTextAsync("The premises contradict each other.");
        await Assertions.Expect(page.Locator("#results > ul li")).ToHaveCountAsync(4);
    }

    [Test]
    public async Task ALinkBringsTheTextsAndTheAnswerBack()
    {
        var page = await AskAsync("All men are mortal. Socrates is a man.", "Is Socrates mortal?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        var again = await _browser.NewPageAsync();
        await again.GotoAsync(page.Url);
        await Assertions.Expect(again.GetByLabel("Question", new() { Exact = true })).ToHaveValueAsync("Is Socrates mortal?");
        await Assertions.Expect(again.Locator(".verdict strong")).ToContainTextAsync("True");
    }

    [Test]
    public async Task TheKeyboardIsEnough()
    {
        var page = await NewPageAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("All men are mortal. Socrates is a man.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Is Socrates mortal?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".verdict strong")).ToContainTextAsync("True");
    }

    [Test]
    public async Task ATextFromAStrangerIsTextOnly()
    {
        var page = await AskAsync("<img src=x onerror=document.title='owned'>", "Is <b>Rex</b> a dog?");
        await Assertions.Expect(page.Locator(".verdict")).ToContainTextAsync("LOGIC1005");
        Assert.That((await page.TitleAsync(), await page.Locator("#results img, #results b").CountAsync()), Is.EqualTo(("Logic: English to formulas and proofs", 0)));
    }

    [Test]
    public async Task OnASmallDarkScreenNothingIsCutOff()
    {
        var page = await _browser.NewPageAsync(new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 360, Height = 740 } });
        await page.GotoAsync(_server.Address);
        await FillAsync(page, "All men are mortal. Socrates is a man.", "Is Socrates mortal?");
        await Assertions.Expect(page.Locator("svg.tree")).ToBeVisibleAsync();
        Assert.That(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True);
        await CheckAsync(page, "small-dark");
    }

    private async Task<IPage> AskAsync(string premises, string question)
    {
        var page = await NewPageAsync();
        await FillAsync(page, premises, question);
        return page;
    }

    private static async Task FillAsync(IPage page, string premises, string question)
    {
        await page.GetByLabel("Premises").FillAsync(premises);
        await page.GetByLabel("Question", new() { Exact = true }).FillAsync(question);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
    }

    private async Task<IPage> NewPageAsync()
    {
        var page = await _browser.NewPageAsync();
        page.PageError += (_, error) => Assert.Fail("The page threw: " + error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("400", StringComparison.Ordinal)) Assert.Fail("The page complained: " + message.Text);
        };
        await page.GotoAsync(_server.Address);
        return page;
    }

    /// <summary>No serious fault by axe; a picture to be looked at.</summary>
    private static async Task CheckAsync(IPage page, string name)
    {
        var folder = Path.Combine(Repository.Root, "artifacts/screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        var result = await page.RunAxe();
        Assert.That(result.Violations.Where(v => v.Impact is "serious" or "critical").Select(Describe), Is.Empty);
    }

    private static string Describe(AxeResultItem fault) => $"{fault.Id}: {fault.Help} ({string.Join("; ", fault.Nodes.Select(n => n.Html))})";
}
