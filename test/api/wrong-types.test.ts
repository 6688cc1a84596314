import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BatchAnswer, Problem } from '../../src/api/messages.ts'
import { temporaryFolder } from '../support/folders.ts'
import { type Answered, ask, served } from './support.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly maxLength?: number
  readonly maxItems?: number
  readonly anyOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Schema; readonly example: unknown } }
  }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** One of each type that JSON has, and what prototypes are reached by. */
const OF_EVERY_TYPE: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  number: -1.5,
  string: 'x',
  array: [],
  object: {},
}

function typesOf(schema: Schema): readonly string[] {
  const given = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return given.map((type) => (type === 'integer' ? 'number' : type))
}

/** The example of an endpoint with one field put out of shape, and where. */
function* wrongBodies(
  schema: Schema,
  example: Readonly<Record<string, unknown>>,
  resolved: (schema: Schema) => Schema,
): Generator<readonly [field: string, body: unknown]> {
  yield ['/unheardOf', { ...example, unheardOf: 1 }]
  yield ['/', []]
  yield ['/', null]
  yield ['/', '"text"']
  for (const [name, field] of Object.entries(resolved(schema).properties ?? {})) {
    const { enum: values, maxLength, maxItems, items } = resolved(field)
    const types = typesOf(resolved(field))
    for (const [type, value] of Object.entries(OF_EVERY_TYPE))
      if (!types.includes(type)) yield [`/${name}`, { ...example, [name]: value }]
    if (values !== undefined) yield [`/${name}`, { ...example, [name]: 'no such value' }]
    if (maxLength !== undefined && maxLength < 100_000)
      yield [`/${name}`, { ...example, [name]: 'x'.repeat(maxLength + 1) }]
    if (maxItems !== undefined)
      yield [`/${name}`, { ...example, [name]: Array.from({ length: maxItems + 1 }, () => ({})) }]
    if (items !== undefined && typesOf(resolved(items)).includes('string'))
      yield [`/${name}`, { ...example, [name]: [{}] }]
  }
}

test('a value of the wrong type in any field of any endpoint is told with the field', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'), {
    jobRate: { perSecond: 1000, burst: 1000 },
  })
  const document = JSON.parse((await ask(serving, '/openapi.json')).text) as Document
  const resolved = (schema: Schema): Schema =>
    schema.$ref === undefined
      ? schema
      : (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  let tried = 0
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, { parameters = [], requestBody }] of Object.entries(methods)) {
      const at = path.replaceAll(/\{\w+\}/g, path.startsWith('/match') ? 'default' : 'un-sc')
      const asking = { method: method.toUpperCase() }
      const isTold = ({ status, text }: Answered, field: string, what: string): void => {
        tried += 1
        assert.equal(status, 400, `${method} ${path} ${what}: ${text.slice(0, 200)}`)
        const { errors = [] } = JSON.parse(text) as Problem
        assert.ok(
          errors.some((each) => each.field === field || each.field.startsWith(`${field}/`) || field === '/'),
          `${method} ${path} ${what}: ${JSON.stringify(errors)}`,
        )
      }
      for (const { name, in: where, schema } of parameters) {
        if (where !== 'query') continue
        const wrong = typesOf(schema).includes('string')
          ? schema.maxLength === undefined
            ? []
            : ['x'.repeat(schema.maxLength + 1)]
          : ['nonsense!', '-1', '99999', '']
        for (const value of wrong)
          isTold(await ask(serving, `${at}?${name}=${value}`, asking), name, `?${name}`)
      }
      if (requestBody === undefined) continue
      const { schema, example } = requestBody.content['application/json']
      for (const [field, body] of wrongBodies(
        schema,
        example as Readonly<Record<string, unknown>>,
        resolved,
      )) {
        // yente ignores what it does not know.
        if (path.startsWith('/match') && field === '/unheardOf') continue
        isTold(
          await ask(serving, at, { ...asking, body }),
          field,
          `${field} in ${JSON.stringify(body).slice(0, 120)}`,
        )
      }
    }
  assert.ok(tried > 250, `${tried} tried`)
})

test('in a batch each field of a query fails alone', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'))
  const document = JSON.parse((await ask(serving, '/openapi.json')).text) as Document
  const fields = Object.keys(document.components.schemas['BatchQuery']?.properties ?? {})
  assert.ok(fields.length >= 8)
  const queries = [
    ...fields.map((field) => ({ name: 'Chen Quanguo', [field]: { wrong: true } })),
    { name: 'Chen Quanguo' },
  ]
  const { answers } = JSON.parse(
    (await ask(serving, '/api/screen/batch', { body: { queries } })).text,
  ) as BatchAnswer
  for (const [at, field] of fields.entries()) {
    const answer = answers[at]
    assert.ok(answer !== undefined && 'problem' in answer)
    assert.equal(answer.problem.errors?.[0]?.field, `/queries/${at}/${field}`)
  }
  assert.ok('screening' in (answers.at(-1) ?? {}))
})
