/** What a part of one component of a path can look like. Characters are code points of Unicode. */
export type Token =
  | { kind: 'text'; text: string }
  /** One character. */
  | { kind: 'any' }
  /** Any number of characters. */
  | { kind: 'star' }
  | { kind: 'class'; holds: HoldsCharacter }
  | { kind: 'group'; sign: GroupSign; choices: Token[][] }
  /** What a pattern of labels is about. */
  | { kind: 'label' }

/** Whether a code point is one of a class. */
export type HoldsCharacter = (codePoint: number) => boolean

/** `@`: one of the choices; `?`: one or none; `*`: any number of them; `+`: at least one; `!`: what is none of them. */
export type GroupSign = '@' | '?' | '*' | '+' | '!'

/** One component of a glob; `**`: any number of components of a path. */
export type Component = '**' | readonly Token[]

/** One alternative of a glob, understood. */
export interface PathPattern {
  /** The first one is an empty text if the path is absolute. */
  components: Component[]
  /** Whether it ends with `/`: what it matches is a directory, so that only what lies below counts. */
  isDirectory: boolean
}

/** What matching needs of a text. A string is one; tests count what is asked of it. */
export type Text = Pick<string, 'length' | 'startsWith' | 'indexOf' | 'charCodeAt' | 'codePointAt'>

/** The text of a component that stands for itself alone, else `null`. */
export function fixedText(component: Component): string | null {
  if (component === '**') return null
  if (component.length === 0) return ''
  const [only] = component
  return component.length === 1 && only?.kind === 'text' ? only.text : null
}

/** How many units the character at a place takes. */
export function widthAt(text: Text, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1
}
