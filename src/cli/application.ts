import { type Application, buildApplication, buildCommand, buildRouteMap, type Command } from '@stricli/core';
import type { BackupFlags } from './backup/command.ts';
import type { CheckFlags } from './check/command.ts';
import type { ExportFlags } from './export/command.ts';
import type { ImportFlags } from './import/command.ts';
import type { ComposeFlags } from './compose/command.ts';
import type { CompareFlags } from './compare/command.ts';
import type { KhopContext } from './context.ts';
import { checkFormats, compareFormats, type Exported, exportables, exportFormats, readFormats } from './formats.ts';
import type { ReadFlags } from './read/command.ts';
import type { RestoreFlags } from './restore/command.ts';
import type { ServeFlags } from './serve/command.ts';
import { status } from './status.ts';
import { version } from './version.ts';
import type { VerifyFlags } from './verify/command.ts';
import { applicationTexts } from './words/applicationText.ts';
import { type Help, helps } from './words/help.ts';
import { type Language, languages } from './words/words.ts';

type KhopCommand = Command<KhopContext>;

/** Stricter than the parser's own measure, which takes `import` for a slip of `compare`. */
const CLOSE = { threshold: 3, weights: { insertion: 1, deletion: 2, substitution: 2, transposition: 1 } };

/** The command line of khop in one language. Each command is loaded only when it is the one that runs. */
export function khopApplication(language: Language): Application<KhopContext> {
  const help = helps[language];
  const routes = {
    check: checkRoute(help),
    read: readRoute(help),
    compare: compareRoute(help),
    serve: serveRoute(help),
    import: importRoute(help),
    export: exportRoute(help),
    compose: composeRoute(help),
    backup: backupRoute(help),
    restore: restoreRoute(help),
    verify: verifyRoute(help),
  };
  return buildApplication(buildRouteMap({ routes, docs: { brief: help.application } }), {
    name: 'khop',
    versionInfo: { currentVersion: version() },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true, distanceOptions: CLOSE },
    localization: { text: applicationTexts[language] },
    determineExitCode: () => status.unread,
  });
}

interface LanguageFlag {
  /** Taken out before parsing, see chooseLanguage; declared so that the help lists it and a wrong value is refused. */
  readonly lang?: Language;
}

const word = (input: string): string => input;

function languageFlag(help: Help) {
  return { kind: 'enum', values: languages, optional: true, brief: help.language } as const;
}

function files(help: Help) {
  return {
    kind: 'array',
    minimum: 1,
    parameter: { brief: help.file, placeholder: help.filePlaceholder, parse: word },
  } as const;
}

function checkRoute(help: Help): KhopCommand {
  return buildCommand<CheckFlags & LanguageFlag, string[], KhopContext>({
    loader: async () => (await import('./check/command.ts')).default,
    parameters: {
      flags: {
        format: { kind: 'enum', values: checkFormats, default: 'text', brief: help.format },
        annotate: { kind: 'parsed', parse: word, optional: true, placeholder: 'OUT.docx', brief: help.annotate },
        against: {
          kind: 'parsed',
          parse: word,
          optional: true,
          placeholder: help.filePlaceholder,
          brief: help.against,
        },
        lang: languageFlag(help),
      },
      positional: files(help),
    },
    docs: { brief: help.check, fullDescription: `${help.check}.\n${help.checkDetails}` },
  });
}

function readRoute(help: Help): KhopCommand {
  return buildCommand<ReadFlags & LanguageFlag, string[], KhopContext>({
    loader: async () => (await import('./read/command.ts')).default,
    parameters: {
      flags: {
        format: { kind: 'enum', values: readFormats, default: 'text', brief: help.format },
        lang: languageFlag(help),
      },
      positional: files(help),
    },
    docs: { brief: help.read },
  });
}

function compareRoute(help: Help): KhopCommand {
  return buildCommand<CompareFlags & LanguageFlag, [string, string], KhopContext>({
    loader: async () => (await import('./compare/command.ts')).default,
    parameters: {
      flags: {
        format: { kind: 'enum', values: compareFormats, default: 'text', brief: help.format },
        lang: languageFlag(help),
      },
      positional: {
        kind: 'tuple',
        parameters: [
          { brief: help.first, placeholder: 'A', parse: word },
          { brief: help.second, placeholder: 'B', parse: word },
        ],
      },
    },
    docs: { brief: help.compare },
  });
}

function serveRoute(help: Help): KhopCommand {
  return buildCommand<ServeFlags & LanguageFlag, [], KhopContext>({
    loader: async () => (await import('./serve/command.ts')).default,
    parameters: {
      flags: {
        port: { kind: 'parsed', parse: portNumber, optional: true, placeholder: 'PORT', brief: help.port },
        host: { kind: 'parsed', parse: word, optional: true, placeholder: 'HOST', brief: help.host },
        data: { kind: 'parsed', parse: word, optional: true, placeholder: 'DIR', brief: help.data },
        noData: { kind: 'boolean', default: false, withNegated: false, brief: help.noData },
        noDemo: { kind: 'boolean', default: false, withNegated: false, brief: help.noDemo },
        boundaries: { kind: 'parsed', parse: word, optional: true, placeholder: 'GEOJSON', brief: help.boundaries },
        lang: languageFlag(help),
      },
    },
    docs: { brief: help.serve },
  });
}

function backupRoute(help: Help): KhopCommand {
  return buildCommand<BackupFlags & LanguageFlag, [string], KhopContext>({
    loader: async () => (await import('./backup/command.ts')).default,
    parameters: {
      flags: {
        data: { kind: 'parsed', parse: word, optional: true, placeholder: 'DIR', brief: help.data },
        lang: languageFlag(help),
      },
      positional: { kind: 'tuple', parameters: [{ brief: help.backupOut, placeholder: 'OUT', parse: word }] },
    },
    docs: { brief: help.backup },
  });
}

function restoreRoute(help: Help): KhopCommand {
  return buildCommand<RestoreFlags & LanguageFlag, [string], KhopContext>({
    loader: async () => (await import('./restore/command.ts')).default,
    parameters: {
      flags: {
        data: { kind: 'parsed', parse: word, optional: true, placeholder: 'DIR', brief: help.restoreData },
        lang: languageFlag(help),
      },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: help.backupFile, placeholder: help.filePlaceholder, parse: word }],
      },
    },
    docs: { brief: help.restore },
  });
}

function verifyRoute(help: Help): KhopCommand {
  return buildCommand<VerifyFlags & LanguageFlag, [string?], KhopContext>({
    loader: async () => (await import('./verify/command.ts')).default,
    parameters: {
      flags: {
        data: dataFlag(help),
        proof: { kind: 'parsed', parse: word, optional: true, placeholder: 'PROOF.json', brief: help.verifyProof },
        lang: languageFlag(help),
      },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: help.file, placeholder: help.filePlaceholder, parse: word, optional: true }],
      },
    },
    docs: { brief: help.verify },
  });
}

const HIGHEST_PORT = 65_535;

function portNumber(input: string): number {
  const port = /^\d{1,5}$/u.test(input) ? Number(input) : Number.NaN;
  if (!(port <= HIGHEST_PORT)) throw new SyntaxError(`0-${HIGHEST_PORT}`);
  return port;
}

function dataFlag(help: Help) {
  return { kind: 'parsed', parse: word, optional: true, placeholder: 'DIR', brief: help.data } as const;
}

function importRoute(help: Help): KhopCommand {
  return buildCommand<ImportFlags & LanguageFlag, [string], KhopContext>({
    loader: async () => (await import('./import/command.ts')).default,
    parameters: {
      flags: {
        period: { kind: 'parsed', parse: word, placeholder: '2021-S1', brief: help.period },
        data: dataFlag(help),
        area: { kind: 'parsed', parse: word, optional: true, placeholder: 'AREA', brief: help.area },
        forward: { kind: 'parsed', parse: word, optional: true, placeholder: '2022-S1', brief: help.forward },
        lang: languageFlag(help),
      },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: help.file, placeholder: help.filePlaceholder, parse: word }],
      },
    },
    docs: { brief: help.import },
  });
}

function exportRoute(help: Help): KhopCommand {
  return buildCommand<ExportFlags & LanguageFlag, [Exported], KhopContext>({
    loader: async () => (await import('./export/command.ts')).default,
    parameters: {
      flags: {
        format: { kind: 'enum', values: exportFormats, default: 'json', brief: help.format },
        data: dataFlag(help),
        lang: languageFlag(help),
      },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: help.exported, placeholder: exportables.join('|'), parse: exported }],
      },
    },
    docs: { brief: help.export },
  });
}

function composeRoute(help: Help): KhopCommand {
  return buildCommand<ComposeFlags & LanguageFlag, [string?], KhopContext>({
    loader: async () => (await import('./compose/command.ts')).default,
    parameters: {
      flags: {
        out: { kind: 'parsed', parse: word, optional: true, placeholder: 'FILE', brief: help.composeOut },
        proof: { kind: 'parsed', parse: word, optional: true, placeholder: 'PROOF.json', brief: help.composeProof },
        list: { kind: 'boolean', default: false, withNegated: false, brief: help.composeList },
        data: dataFlag(help),
        lang: languageFlag(help),
      },
      positional: {
        kind: 'tuple',
        parameters: [{ brief: help.composeReport, placeholder: 'REPORT', parse: word, optional: true }],
      },
    },
    docs: { brief: help.compose },
  });
}

function exported(input: string): Exported {
  const found = exportables.find(each => each === input);
  if (!found) throw new SyntaxError(exportables.join(', '));
  return found;
}
