using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Antq.Domain.Screens.Browser;

/// <summary>The DevTools protocol of one page: commands one after the other, events passed over.</summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationToken _cancellation;
    private int _last;

    private DevTools(CancellationToken cancellation) => _cancellation = cancellation;

    public static async Task<DevTools> Connect(Uri address, CancellationToken cancellation)
    {
        var page = new DevTools(cancellation);
        await page._socket.ConnectAsync(address, cancellation);
        await page.Send("Accessibility.enable");
        await page.Send("Page.enable");
        return page;
    }

    public async Task<JsonNode> Send(string method, JsonObject? parameters = null)
    {
        var id = ++_last;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        await _socket.SendAsync(
            Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, _cancellation);
        while (true)
        {
            var message = await Receive();
            if ((int?)message["id"] != id) continue;
            return message["result"] ?? throw new InvalidOperationException($"{method}: {message["error"]}");
        }
    }

    /// <summary>Returns the value of a JavaScript expression; null while a page is being left.</summary>
    public async Task<JsonNode?> Value(string expression)
    {
        var answer = await Send("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true });
        return answer["result"]!["value"];
    }

    /// <summary>Waits until an expression is true; false after ten seconds.</summary>
    public async Task<bool> Until(string expression)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (await Value(expression) is JsonValue value && value.TryGetValue(out bool isTrue) && isTrue) return true;
            await Task.Delay(50, _cancellation);
        }

        return false;
    }

    public void Dispose() => _socket.Dispose();

    private async Task<JsonNode> Receive()
    {
        using var text = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _cancellation);
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(text.ToArray())!;
        }
    }
}
