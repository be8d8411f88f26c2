import { clipboard, type BrowserWindow } from 'electron/main';
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 20_000;
const settle = 120;

/** Uses the window as a person would: looks for things by their test id, clicks, types, reads. */
export interface Hands {
  /** Wait until something is there (and, when given, has that attribute value); fails after 20 s. */
  see(testId: string, attribute?: [name: string, value: string], wait?: number): Promise<void>;
  text(testId: string): Promise<string>;
  value(testId: string): Promise<string>;
  attribute(testId: string, name: string): Promise<string>;
  /** The test ids that are on the page and match. */
  present(pattern: RegExp): Promise<string[]>;
  click(testId: string): Promise<void>;
  /** Replace the content of a field. */
  type(testId: string, text: string): Promise<void>;
  /** Press a copy button; answers with the text that it put on the clipboard. */
  copyBy(testId: string): Promise<string>;
  picture(file: string): Promise<void>;
}

const selector = (testId: string): string => JSON.stringify(`[data-testid="${testId}"]`);

export function handsFor(window: BrowserWindow): Hands {
  const { webContents } = window;
  const evaluate = <T>(script: string): Promise<T> => webContents.executeJavaScript(script) as Promise<T>;
  const read = async (testId: string, expression: string): Promise<string> => {
    await see(testId);
    return evaluate<string>(`String(document.querySelector(${selector(testId)}).${expression})`);
  };

  async function see(testId: string, attribute?: [string, string], wait = patience): Promise<void> {
    const condition = attribute
      ? `?.getAttribute(${JSON.stringify(attribute[0])}) === ${JSON.stringify(attribute[1])}`
      : ' !== null';
    for (const end = Date.now() + wait; ;) {
      if (await evaluate<boolean>(`document.querySelector(${selector(testId)})${condition}`)) return;
      if (Date.now() > end)
        throw new Error(`"${testId}" did not appear${attribute ? ` with ${attribute.join('=')}` : ''}`);
      await pause(50);
    }
  }

  /** The middle of an element, after it has been brought into view and is free to be clicked. */
  async function middle(testId: string): Promise<{ x: number; y: number }> {
    await see(testId);
    for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
      const spot = await evaluate<{ x: number; y: number } | null>(`(() => {
        const element = document.querySelector(${selector(testId)});
        if (!element || element.disabled) return null;
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const spot = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
        const top = document.elementFromPoint(spot.x, spot.y);
        return element === top || element.contains(top) || top?.contains(element) ? spot : null;
      })()`);
      if (spot) return spot;
    }
    throw new Error(`"${testId}" cannot be clicked`);
  }

  async function click(testId: string): Promise<void> {
    const { x, y } = await middle(testId);
    const press = { x, y, button: 'left', clickCount: 1 } as const;
    webContents.sendInputEvent({ type: 'mouseDown', ...press });
    webContents.sendInputEvent({ type: 'mouseUp', ...press });
    await pause(settle);
  }

  /** A page at work answers a click late: what is typed must not arrive before the field has the focus. */
  async function selectContent(testId: string): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
      const selected = await evaluate<boolean>(`(() => {
        const element = document.querySelector(${selector(testId)});
        if (!element || element !== document.activeElement) return false;
        element.select();
        return true;
      })()`);
      if (selected) return;
    }
    throw new Error(`"${testId}" did not take the focus`);
  }

  return {
    see,
    click,
    text: (testId) => read(testId, 'innerText.trim()'),
    value: (testId) => read(testId, 'value'),
    attribute: (testId, name) => read(testId, `getAttribute(${JSON.stringify(name)})`),
    present: async (pattern) => {
      const all = await evaluate<string[]>(
        `[...document.querySelectorAll('[data-testid]')].filter((element) => element.checkVisibility()).map((element) => element.dataset.testid)`,
      );
      return all.filter((testId) => pattern.test(testId));
    },
    async type(testId, text) {
      await click(testId);
      await selectContent(testId);
      await webContents.insertText(text);
      await pause(settle);
    },
    async copyBy(testId) {
      clipboard.clear();
      await click(testId);
      for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
        const copied = await clipboard.readText();
        if (copied) return copied;
      }
      throw new Error(`"${testId}" copied nothing`);
    },
    async picture(file) {
      await pause(250);
      const image = await webContents.capturePage();
      await writeFile(file, image.toPNG());
    },
  };
}
