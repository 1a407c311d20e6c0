using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Limits;

/// <summary>
/// Who calls. An API key counts only once it was authenticated: with keys that nobody checked, a caller could have as many
/// limits as it can make up.
/// </summary>
internal static class Subject
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
        ? "user:" + name
        : "address:" + Address(context.Connection.RemoteIpAddress);

    // Whoever has an IPv6 address has 2⁶⁴ of them.
    internal static string Address(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes) + "/64";
    }
}
