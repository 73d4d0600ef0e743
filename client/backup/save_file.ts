/** How long a browser may take to fetch the file from us, in milliseconds. */
const FETCHED = 60_000;

/** Downloads a text as a file; nothing leaves the device. */
export function saveFile(name: string, text: string): void {
  const type = name.endsWith(".html") ? "text/html" : "application/json";
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
