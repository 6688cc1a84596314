export { CanonicalParts, canonicalJson } from './canonical-json.ts'
export { hashOf, sha256, sha256OfStream } from './hash.ts'
