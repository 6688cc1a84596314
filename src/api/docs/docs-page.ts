import type { OpenApiDocument } from './openapi.ts'

/** The style of the page, a file of its own: no style stands in a page. */
export const DOCS_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 1rem }
code, pre { font-family: ui-monospace, monospace; font-size: .9em }
pre { overflow-x: auto; padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); overflow-wrap: anywhere }
h2 { margin-top: 2.5rem } h3 { margin-top: 2rem } summary { cursor: pointer }
.method { text-transform: uppercase }
`

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema?: Schema
    readonly description?: string
  }[]
  readonly requestBody?: Content
  readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>
}

/** The interface for people, made of its OpenAPI document. It needs no script and nothing from elsewhere. */
export function docsPage(document: OpenApiDocument): string {
  const {
    info,
    paths = {},
    components = {},
  } = document as unknown as {
    readonly info: { readonly title: string; readonly version: string; readonly description?: string }
    readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
  }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)}: the interface</title>
<link rel="stylesheet" href="/docs/style.css">
<h1>${escaped(info.title)} ${escaped(info.version)}: the interface</h1>
<p>${escaped(info.description ?? '')}</p>
<p>The same for programs, as OpenAPI 3.1: <a href="/openapi.json">/openapi.json</a>. Errors are <code>application/problem+json</code>
(<a href="#Problem">Problem</a>); <code>errors</code> names the fields. The service answers on this machine only.</p>
${tags
  .map(
    (tag) => `<h2>${escaped(tag)}</h2>
${operations
  .filter(({ operation }) => operation.tags?.includes(tag))
  .map(operationText)
  .join('\n')}`,
  )
  .join('\n')}
<h2>Shapes</h2>
${Object.entries(components.schemas ?? {})
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, schema]) => `<h3 id="${escaped(name)}">${escaped(name)}</h3>\n${schemaText(schema)}`)
  .join('\n')}
</html>
`
}

function operationText({
  path,
  method,
  operation,
}: {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}): string {
  const { summary = '', parameters = [], requestBody, responses = {} } = operation
  const asked = Object.values(requestBody?.content ?? {})[0]
  const rows = parameters.map(
    ({ name, in: where, required, schema = {}, description }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code><td>${escaped(where)}${required === true ? ', required' : ''}<td>${typeText(schema)}<td>${escaped(description ?? schema.description ?? '')}`,
  )
  const answers = Object.entries(responses).map(([status, { description = '', content = {} }]) => {
    const schema = Object.values(content)[0]?.schema
    return `<tr><th scope="row">${escaped(status)}<td>${escaped(description)}<td>${schema === undefined ? '' : typeText(schema)}`
  })
  return `<h3><code class="method">${escaped(method)}</code> <code>${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>
${rows.length === 0 ? '' : `<table><tr><th>parameter<th>where<th>type<th>${rows.join('\n')}</table>`}
${asked?.schema === undefined ? '' : `<p>Body: ${typeText(asked.schema)}</p>`}
${asked?.example === undefined ? '' : `<pre>${escaped(JSON.stringify(asked.example, null, 2))}</pre>`}
<table><tr><th>status<th>when<th>answer${answers.join('\n')}</table>`
}

function schemaText(schema: Schema): string {
  const { properties } = schema
  if (properties === undefined) return `<p>${typeText(schema)}</p>`
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      `<tr><th scope="row"><code>${escaped(name)}</code>${schema.required?.includes(name) === true ? '' : ' (optional)'}<td>${typeText(field)}<td>${escaped(field.description ?? '')}`,
  )
  return `<table><tr><th>field<th>type<th>${rows.join('\n')}</table>`
}

/** A type in few words; shapes with names by a link. */
function typeText(schema: Schema): string {
  const { $ref, type, items, prefixItems, properties, additionalProperties } = schema
  if ($ref !== undefined) {
    const name = escaped($ref.split('/').at(-1) ?? '')
    return `<a href="#${name}">${name}</a>`
  }
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) return either.map(typeText).join(' or ')
  if (schema.enum !== undefined)
    return schema.enum.map((each) => `<code>${escaped(JSON.stringify(each))}</code>`).join(' or ')
  if (prefixItems !== undefined) return `[${prefixItems.map(typeText).join(', ')}]`
  if (items !== undefined) return `list of ${typeText(items)}`
  if (properties !== undefined)
    return `{ ${Object.entries(properties)
      .map(([name, field]) => `<code>${escaped(name)}</code>: ${typeText(field)}`)
      .join(', ')} }`
  if (typeof additionalProperties === 'object') return `names with ${typeText(additionalProperties)}`
  const types = typeof type === 'string' ? [type] : (type ?? ['anything'])
  return escaped([types.join(' or '), ...boundsOf(schema)].join(', '))
}

function boundsOf({ maxLength, minimum, maximum, default: usual }: Schema): readonly string[] {
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
    ...(usual === undefined ? [] : [`else ${JSON.stringify(usual)}`]),
  ]
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
