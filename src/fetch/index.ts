export { type MirroredEdition, mirroredEditions, NoMirror, openMirrored, sha256OfFiles } from './mirror.ts'
