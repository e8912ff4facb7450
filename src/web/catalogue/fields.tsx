import type { ReactNode } from 'react';
import type { IndicatorRecord } from '#contract';
import { useDimensions, useIndicators } from '../data/queries.ts';

/** What every field of the form needs. */
export interface FieldTools {
  readonly draft: IndicatorRecord;
  readonly prefix: string;
  readonly names: Readonly<Record<keyof IndicatorRecord, string>>;
  readonly faultOf: (column: string) => string | null;
  readonly put: (change: Partial<IndicatorRecord>) => void;
  /** Names the indicator that this one went into; null where none. */
  readonly merge: (into: string | null) => void;
}

type TextName = 'code' | 'name' | 'nameEn' | 'unit' | 'definition' | 'source';

interface FieldProps<Name extends keyof IndicatorRecord> {
  readonly tools: FieldTools;
  readonly name: Name;
  readonly hint?: string | undefined;
}

/** What a control of a field says of itself to those who do not see the page. */
function saidOf({ prefix, faultOf }: FieldTools, name: string, hint: string | undefined) {
  const fault = faultOf(name);
  const described = [fault ? `${prefix}-${name}-fault` : '', hint ? `${prefix}-${name}-hint` : ''].filter(Boolean);
  return {
    id: `${prefix}-${name}`,
    'aria-invalid': fault !== null,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  };
}

interface FramedProps extends FieldProps<keyof IndicatorRecord> {
  readonly children: ReactNode;
}

function Framed({ tools, name, hint, children }: FramedProps) {
  const { prefix, names, faultOf } = tools;
  const fault = faultOf(name);
  return (
    <div className="form-field">
      <label htmlFor={`${prefix}-${name}`}>{names[name]}</label>
      <div>
        {children}
        {fault && (
          <p id={`${prefix}-${name}-fault`} className="form-fault">
            {fault}
          </p>
        )}
        {hint && (
          <p id={`${prefix}-${name}-hint`} className="form-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** Text that may be absent is absent when its field is empty. */
const entered = (name: TextName, text: string): Partial<IndicatorRecord> => ({
  [name]: text === '' && name !== 'name' && name !== 'code' ? null : text.normalize('NFC'),
});

export function Line({ tools, name, hint, fixed = false }: FieldProps<TextName> & { readonly fixed?: boolean }) {
  return (
    <Framed tools={tools} name={name} hint={hint}>
      <input
        {...saidOf(tools, name, hint)}
        className="field-input"
        value={tools.draft[name] ?? ''}
        readOnly={fixed}
        spellCheck={false}
        autoComplete="off"
        onChange={event => tools.put(entered(name, event.currentTarget.value))}
      />
    </Framed>
  );
}

export function Text({ tools, name, hint, rows }: FieldProps<TextName> & { readonly rows: number }) {
  return (
    <Framed tools={tools} name={name} hint={hint}>
      <textarea
        {...saidOf(tools, name, hint)}
        className="field-input"
        rows={rows}
        spellCheck={false}
        value={tools.draft[name] ?? ''}
        onChange={event => tools.put(entered(name, event.currentTarget.value))}
      />
    </Framed>
  );
}

type ChoiceName = 'nature' | 'overAreas' | 'overTime' | 'field' | 'owner';

interface ChoiceProps extends FieldProps<ChoiceName> {
  readonly options: readonly (readonly [value: string, name: string])[];
  /** Name of the choice of none, where there is one. */
  readonly empty?: string;
}

export function Choice({ tools, name, hint, options, empty }: ChoiceProps) {
  const value = tools.draft[name] ?? '';
  const known = value === '' || options.some(([each]) => each === value);
  return (
    <Framed tools={tools} name={name} hint={hint}>
      <select
        {...saidOf(tools, name, hint)}
        className="field-input"
        value={value}
        onChange={event =>
          tools.put({ [name]: event.currentTarget.value === '' && name === 'owner' ? null : event.currentTarget.value })
        }
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </Framed>
  );
}

/** First day, and the first day on which it no longer holds. */
export function Days({ tools, hint }: { readonly tools: FieldTools; readonly hint: string }) {
  return (
    <>
      <Framed tools={tools} name="validFrom">
        <input
          {...saidOf(tools, 'validFrom', undefined)}
          type="date"
          className="field-input"
          value={tools.draft.validFrom}
          onChange={event => tools.put({ validFrom: event.currentTarget.value })}
        />
      </Framed>
      <Framed tools={tools} name="validTo" hint={hint}>
        <input
          {...saidOf(tools, 'validTo', hint)}
          type="date"
          className="field-input"
          value={tools.draft.validTo ?? ''}
          onChange={event =>
            tools.put({ validTo: event.currentTarget.value === '' ? null : event.currentTarget.value })
          }
        />
      </Framed>
    </>
  );
}

/** The indicator that one which no longer holds was merged into. */
export function MergedInto({
  tools,
  hint,
  none,
}: {
  readonly tools: FieldTools;
  readonly hint: string;
  readonly none: string;
}) {
  const { draft, merge } = tools;
  const others = useIndicators().data?.filter(({ code }) => code !== draft.code) ?? [];
  const into = draft.mergedInto ?? '';
  if (draft.validTo === null && into === '') return null;
  return (
    <Framed tools={tools} name="mergedInto" hint={hint}>
      <select
        {...saidOf(tools, 'mergedInto', hint)}
        className="field-input"
        value={into}
        onChange={event => merge(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {into !== '' && !others.some(({ code }) => code === into) && <option value={into}>{into}</option>}
        {others.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Framed>
  );
}

export function Dimensions({ tools }: { readonly tools: FieldTools }) {
  const dimensions = useDimensions().data?.items ?? [];
  const { draft, names, put } = tools;
  if (dimensions.length === 0) return null;
  const turn = (code: string, on: boolean) =>
    put({ dimensions: on ? [...draft.dimensions, code] : draft.dimensions.filter(each => each !== code) });
  return (
    <fieldset className="form-field">
      <legend>{names.dimensions}</legend>
      <div className="form-checks">
        {dimensions.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={draft.dimensions.includes(code)}
              onChange={event => turn(code, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
