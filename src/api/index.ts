export { logToStderr } from './http/log.ts'
export { type ServeOptions, type Serving, serve } from './serve.ts'
