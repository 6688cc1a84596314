import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const SERVICE = 'http://127.0.0.1:3210'

/** The app is built into the package's dist/; while it is worked on, a running `onrecord serve` answers its questions. */
const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The service allows no data: but in pictures, and no script or style within a page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': SERVICE, '/docs': SERVICE, '/openapi.json': SERVICE } },
})
export default config
