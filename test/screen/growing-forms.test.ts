import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GrowingForms } from '../../src/screen/compact-index/growing-forms.ts'

test('a form keeps its number however many come after it, and one that differs in anything has another', () => {
  const forms = new GrowingForms()
  const given = Array.from({ length: 20_000 }, (_, at) => ({
    bearer: at % 4,
    tokens: [Math.trunc(at / 8), 7, at % 3],
    roles: [0, Math.trunc(at / 4) % 2, 0],
  }))
  const numberOf = new Map<string, number>()
  for (const each of given) {
    const { form, isNew } = forms.of(each.bearer, each.tokens, each.roles)
    const text = JSON.stringify(each)
    assert.equal(isNew, !numberOf.has(text))
    assert.equal(form, numberOf.get(text) ?? numberOf.size)
    numberOf.set(text, form)
  }
  for (const { bearer, tokens, roles } of given) {
    const { form, isNew } = forms.of(bearer, tokens, roles)
    assert.equal(isNew, false)
    const slots = tokens.map((_, at) => forms.starts.at(form) + at)
    assert.equal(forms.endOf(form), forms.starts.at(form) + tokens.length)
    assert.deepEqual(
      slots.map((slot) => forms.tokens.at(slot)),
      tokens,
    )
    assert.deepEqual(
      slots.map((slot) => forms.roles.at(slot)),
      roles,
    )
  }
  assert.equal(forms.of(0, [1, 2], [0, 0]).isNew, true)
  assert.equal(forms.of(0, [1], [0]).isNew, true)
})
