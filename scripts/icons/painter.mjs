// An Electron app that paints SVG files: reads `[{ svg, size }]` from the file named by --job, writes PNG and raw pixels back
// into it as base64.
import { app, BrowserWindow } from 'electron/main';
import { readFileSync, writeFileSync } from 'node:fs';

const jobFile = app.commandLine.getSwitchValue('job');

const paint = ({ svg, size }) => `(async () => {
  const image = new Image();
  image.src = ${JSON.stringify(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)};
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, ${size}, ${size});
  const { data } = context.getImageData(0, 0, ${size}, ${size});
  let pixels = '';
  for (const value of data) pixels += String.fromCharCode(value);
  return { png: canvas.toDataURL('image/png').split(',')[1], pixels: btoa(pixels) };
})()`;

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<title>painter</title>');
  const painted = [];
  for (const part of JSON.parse(readFileSync(jobFile, 'utf8')))
    painted.push({ size: part.size, ...(await window.webContents.executeJavaScript(paint(part))) });
  writeFileSync(jobFile, JSON.stringify(painted));
  app.exit(0);
});
