/** Nothing may be loaded, and nothing runs: the copy is for where there is no network. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A trip in one file that needs nothing else.
 *
 * @param sheet the trip as it is printed
 * @param style all that it looks by
 */
export function copyOf(sheet: Element, style: string, title: string, language: string): string {
  const head = document.createElement('title');
  head.textContent = title;
  const inside = sheet.outerHTML.replace(/<!--[^]*?-->/g, '');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
${head.outerHTML}
<style>:root { color-scheme: light dark; } body { margin: 0; } ${style}</style>
</head>
<body><main>${inside}</main></body>
</html>
`;
}

/** Hands a file to whoever sits before the browser. */
export function hand(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
