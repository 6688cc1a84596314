// Builds the browser app into dist/web when the package is prepared. Where the development packages were left out, the
// command line works without it, and `onrecord serve` says what is missing.
let vite = null
try {
  vite = await import('vite')
} catch {
  console.error(
    'onrecord: vite is not installed (development packages were left out): the web app is not built',
  )
}
await vite?.build({
  root: import.meta.dirname,
  configFile: `${import.meta.dirname}/vite.config.ts`,
  logLevel: 'warn',
})
