using Logic.Server.Configuration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Logic.Server.Security;

/// <summary>Who may call: API keys, origins, proxies; and the headers that protect the page.</summary>
internal static class SecuritySetup
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(static p => new ApiKeys(p.GetRequiredService<IOptions<ServerOptions>>().Value.ApiKeys));
        // AddAuthentication would bring data protection along, which wants to keep keys on disk; here nothing is protected with them.
        services.AddAuthenticationCore(static o => o.DefaultScheme = ApiKeyHandler.SchemeName);
        services.AddWebEncoders();
        services.TryAddSingleton(TimeProvider.System);
        new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddAuthorization();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<ServerOptions>>(static (cors, server) => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. server.Value.CorsOrigins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("Content-Type", "Accept", "Authorization", ApiKeyHandler.Header)
            .WithExposedHeaders("Retry-After")));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ServerOptions>>(static (forwarded, server) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in server.Value.TrustedProxies) forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        });
    }

    /// <summary>Believes what trusted proxies say of the client; without any, nobody is believed.</summary>
    public static void UseForwardedClients(this WebApplication app)
    {
        // With empty lists the middleware would believe everybody.
        if (app.Services.GetRequiredService<IOptions<ServerOptions>>().Value.TrustedProxies.Count > 0) app.UseForwardedHeaders();
    }

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = ContentPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
