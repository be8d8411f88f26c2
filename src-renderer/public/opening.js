// The opening picture is drawn before the program is asked for: only to read its script takes longer than a frame.
const { program } = document.currentScript.dataset;
const load = () => void import(program);
requestAnimationFrame(() => setTimeout(load));
// A window that nobody sees draws nothing.
setTimeout(load, 300);
