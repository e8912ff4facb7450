import type { BoundFigure, Form, PrintChoices } from '#composing';
import type { DashboardRecord } from '#contract';
import type { Indicator } from '#figures';
import { useComposeWords } from '../../messages/compose-words.ts';
import type { Printer } from '../editor/chips.ts';
import { formsOffered, sameForm } from '../finding/forms-offered.ts';
import { FigureSource } from './figure-source.tsx';
import './figure-panel.css';

interface FigurePanelProps {
  readonly figure: BoundFigure | null;
  /** It stands in the cell of a table. */
  readonly inCell: boolean;
  /** What the store says of its series in its period; null where there is nothing, so that only its own form is offered. */
  readonly row: DashboardRecord | null;
  /** What its series is called. */
  readonly label: string;
  /** The indicator that its own was merged into. */
  readonly into: Pick<Indicator, 'code' | 'name'> | null;
  readonly area: string;
  readonly period: string;
  readonly printer: Printer;
  readonly nameOf: (assigner: string) => string;
  readonly readOnly: boolean;
  readonly onChange: (figure: BoundFigure) => void;
  readonly onUnbind: () => void;
}

/** The bound figure that is selected: where it comes from, and every way it may be put, each as it would be printed. */
export function FigurePanel(props: FigurePanelProps) {
  const { figure, inCell, into, printer, readOnly, onChange, onUnbind } = props;
  const words = useComposeWords();
  if (figure === null) return <p className="pane-empty">{words.figure.none}</p>;
  const shown = printer.figure(figure, inCell);
  return (
    <div className="figure-panel">
      <h2>{props.label}</h2>
      <p className={`figure-printed figure-printed--${shown.state}`}>{shown.text}</p>
      {shown.why !== null && <p className="figure-why">{shown.why}</p>}
      <FigureSource figure={figure} area={props.area} period={props.period} />
      <fieldset disabled={readOnly}>
        {into !== null && (
          <button type="button" onClick={() => onChange({ ...figure, indicator: into.code })}>
            {words.figure.bindInto(into.name)}
          </button>
        )}
        <Forms {...props} figure={figure} />
        <Choices {...props} figure={figure} />
        <button type="button" className="quiet" onClick={onUnbind}>
          {words.figure.unbind}
        </button>
      </fieldset>
    </div>
  );
}

type PartProps = FigurePanelProps & { readonly figure: BoundFigure };

function Forms({ figure, inCell, row, printer, nameOf, onChange }: PartProps) {
  const words = useComposeWords();
  const offered = row === null ? [] : formsOffered(row);
  const all = offered.some(form => sameForm(form, figure.form)) ? offered : [figure.form, ...offered];
  const printed = all.map(form => ({ form, shown: printer.figure({ ...figure, form }, inCell) }));
  // What cannot be printed is no choice, unless it is what stands there.
  const forms = printed.filter(({ form, shown }) => shown.state !== 'missing' || sameForm(form, figure.form));
  return (
    <div role="radiogroup" aria-label={words.figure.form} className="forms">
      {forms.map(({ form, shown }) => (
        <FormChoice
          key={JSON.stringify(form)}
          name={words.form(form, nameOf)}
          chosen={sameForm(form, figure.form)}
          shown={shown}
          onChoose={() => onChange({ ...figure, form })}
        />
      ))}
    </div>
  );
}

interface FormChoiceProps {
  readonly name: string;
  readonly chosen: boolean;
  readonly shown: ReturnType<Printer['figure']>;
  readonly onChoose: () => void;
}

function FormChoice({ name, chosen, shown, onChoose }: FormChoiceProps) {
  return (
    <label className="form-choice" title={shown.why ?? undefined}>
      <input type="radio" name="form" checked={chosen} onChange={onChoose} />
      <span className="form-name">{name}</span>
      <span className="form-printed">{shown.text}</span>
    </label>
  );
}

/** Their digits choose between two verbs. */
const turning: ReadonlySet<Form['kind']> = new Set(['over-target', 'growth', 'difference', 'points', 'rank-change']);
/** A bare number has no unit that could be left out. */
const numberAlone: ReadonlySet<Form['kind']> = new Set(['value', 'in-words']);
/** Comparisons have words around their number; a plain value has only a word that leads. */
const worded: ReadonlySet<Form['kind']> = new Set([
  'of-target',
  'over-target',
  'growth',
  'index',
  'difference',
  'points',
  'multiple',
]);

function Choices({ figure, onChange }: PartProps) {
  const words = useComposeWords();
  const print = figure.print ?? {};
  const change = (changed: PrintChoices) => onChange(withPrint(figure, { ...print, ...changed }));
  const without = (name: keyof PrintChoices) => {
    const { [name]: _, ...rest } = print;
    onChange(withPrint(figure, rest));
  };
  return (
    <div className="print-choices">
      <label className="choice">
        {words.figure.decimals}
        <select
          value={print.decimals ?? ''}
          onChange={({ currentTarget: { value } }) =>
            value === '' ? without('decimals') : change({ decimals: Number(value) })
          }
        >
          <option value="">{words.figure.asStored}</option>
          {[0, 1, 2, 3].map(count => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <WordChoice label={words.figure.lead} name="lead" print={print} onChange={change} onClear={without} />
      {worded.has(figure.form.kind) && (
        <>
          <WordChoice label={words.figure.tail} name="tail" print={print} onChange={change} onClear={without} />
          {turning.has(figure.form.kind) && (
            <>
              <WordChoice label={words.figure.rise} name="rise" print={print} onChange={change} onClear={without} />
              <WordChoice label={words.figure.fall} name="fall" print={print} onChange={change} onClear={without} />
            </>
          )}
          <Tick label={words.figure.bare} name="bare" print={print} onChange={change} onClear={without} />
        </>
      )}
      {!numberAlone.has(figure.form.kind) && (
        <Tick label={words.figure.unitless} name="unitless" print={print} onChange={change} onClear={without} />
      )}
    </div>
  );
}

interface ChoiceProps<Name extends keyof PrintChoices> {
  readonly label: string;
  readonly name: Name;
  readonly print: PrintChoices;
  readonly onChange: (changed: PrintChoices) => void;
  readonly onClear: (name: Name) => void;
}

function Tick({ label, name, print, onChange, onClear }: ChoiceProps<'bare' | 'unitless'>) {
  return (
    <label className="choice choice--tick">
      <input
        type="checkbox"
        checked={print[name] ?? false}
        onChange={({ currentTarget: { checked } }) => (checked ? onChange({ [name]: true }) : onClear(name))}
      />
      {label}
    </label>
  );
}

/** Empty means the words of the report. */
function WordChoice({ label, name, print, onChange, onClear }: ChoiceProps<'lead' | 'tail' | 'rise' | 'fall'>) {
  return (
    <label className="choice">
      {label}
      <input
        type="text"
        value={print[name] ?? ''}
        onChange={({ currentTarget: { value } }) => (value === '' ? onClear(name) : onChange({ [name]: value }))}
      />
    </label>
  );
}

function withPrint(figure: BoundFigure, print: PrintChoices): BoundFigure {
  const { print: _, ...plain } = figure;
  return Object.keys(print).length === 0 ? plain : { ...plain, print };
}
