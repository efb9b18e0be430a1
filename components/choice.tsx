'use client'

/** One of a list, or all of it: the questions by which a reader narrows a page down. */

export interface Option {
  id: string
  name: string
}

interface ChoiceProps {
  /** Of the question, in the document. */
  name: string
  label: string
  /** What the first entry says, which asks for nothing. */
  all: string
  options: readonly Option[]
  /** An option's id; empty: all. */
  value: string
  onChoose: (id: string) => void
  className: string | undefined
}

export function Choice({ name, label, all, options, value, onChoose, className }: ChoiceProps) {
  return (
    <label className={className}>
      {label}
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
