import { escaped, type Filling, html, plain } from './escape.ts'
import { STYLE } from './style.ts'

/**
 * A whole page that needs nothing but itself: no script, no file, no address. The policy in it (Content Security Policy
 * Level 3) has the browser refuse whatever else might have come in. `style`: what this page has besides the common look.
 */
export function pageDocument(title: string, body: Filling, style = ''): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(plain(title))}</title>
<style>
${STYLE}${style}</style>
</head>
<body>
${html`${body}`.html}
</body>
</html>
`
}
