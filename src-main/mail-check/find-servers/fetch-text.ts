const largest = 100_000;

/** The text at an address; null when there is none. Never more than 100 kB of it is read. Rejects when it is cancelled. */
export async function fetchText(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok || !response.body) return null;
    let text = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      text += part;
      if (text.length > largest) return null;
    }
    return text;
  } catch {
    // Nothing is published there: the usual case.
    signal.throwIfAborted();
    return null;
  }
}
