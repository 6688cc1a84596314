/** What the words of names are written in: whole words, but for Arabic and Hebrew, of which a letter is enough. */
export const HAN: RegExp = /^\p{Script=Han}+$/u
export const KANA: RegExp = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/
export const HANGUL: RegExp = /^[\uac00-\ud7a3]+$/
export const CYRILLIC: RegExp = /^[\u0400-\u052f]+$/
export const ARABIC: RegExp = /[\u0620-\u06ff]/
export const HEBREW: RegExp = /[\u05d0-\u05ea]/
export const GREEK: RegExp = /^[\u0370-\u03ff]+$/
/** What only Japanese has: kana, its legal forms, letters that Japan writes otherwise than China. */
export const JAPANESE: RegExp =
  /[\u3041-\u30ff]|株式会社|有限会社|合同会社|合資会社|財団法人|社団法人|省$|[気団広図発労鉄総経戦対応実売変辺検険県価仏払拡収闘戸沢浜庁弾撃鉱継続転軽駆歩満済帰悪専従拠択挙捜焼縁聴脳薬訳読豊郷関陥雑霊黒齢壊恵]/u
export const CHINESE: RegExp = /[气团广图发劳铁总经战对应实卖变检险县扩军关构贸设业东车产动]/u

/** Of any script that has a table of words. */
export const ANY: RegExp =
  /[\u0370-\u052f\u05d0-\u05ea\u0620-\u06ff\u3041-\u30ff\uac00-\ud7a3]|\p{Script=Han}/u
