using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Logic.Server.Page;

/// <summary>Serves the page: a few files inside the program, each with a tag, so that a browser asks again and is told when nothing changed.</summary>
internal static class PageFiles
{
    private static readonly (string Path, string Name, string Type)[] Files =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/page.css", "page.css", "text/css; charset=utf-8"),
        ("/page.js", "page.js", "text/javascript; charset=utf-8"),
        ("/proof-tree.js", "proof-tree.js", "text/javascript; charset=utf-8"),
        ("/model-table.js", "model-table.js", "text/javascript; charset=utf-8"),
        ("/marked-text.js", "marked-text.js", "text/javascript; charset=utf-8"),
        ("/favicon.svg", "favicon.svg", "image/svg+xml"),
    ];

    public static void MapPage(this WebApplication app)
    {
        foreach (var (path, name, type) in Files)
        {
            var bytes = Read(name);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
            app.MapGet(path, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "no-cache";
                return Results.Bytes(bytes, type, entityTag: tag);
            }).ExcludeFromDescription();
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream("page/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
