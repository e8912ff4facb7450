/**
 * The law of the rooms: where each runs, which rooms it may open the door of, which npm packages it may use, and why.
 * `entries` names files that start something, beside the door and the pages; a file that nothing reaches is dead.
 * `npm test` enforces it (scripts/rooms.mjs): no cycles, no import past another room's index.ts, no undeclared package.
 */
export const rooms = {
  figures: {
    runsOn: 'anything',
    rooms: {},
    packages: {},
    means: 'Meaning without words: exact numbers, intervals, units, periods, comparisons.',
  },
  vietnamese: {
    runsOn: 'anything',
    rooms: { figures: 'words are read into meaning and meaning is written in words' },
    packages: {},
    means: 'Words <-> meaning, both ways: numbers, units, periods, phrases, encodings.',
  },
  documents: {
    runsOn: 'anything',
    rooms: { vietnamese: 'a run set in .VnTime or VNI is text only once it is decoded; Roman numerals of lists' },
    packages: {
      fflate: 'DOCX is a ZIP archive',
      saxes: 'XML read as a stream with positions, so that nothing else in the file need change',
      unpdf: 'pdf.js in one small package for Node and the browser',
      parse5: 'HTML as browsers read it',
      docx: 'Word files and charts of our own making, typed; fetched when one is written',
    },
    means:
      'A report as blocks and spans; in from DOCX, PDF, HTML, Markdown and text; comments out into the DOCX; an official document out in the layout of Decree 30/2020.',
  },
  reading: {
    runsOn: 'anything',
    rooms: {
      figures: 'what a mention means',
      vietnamese: 'how it is worded',
      documents: 'the blocks it stands in',
    },
    packages: {},
    means: 'Recognisers -> mentions -> claims.',
  },
  binding: {
    runsOn: 'anything',
    rooms: {
      figures: 'what a claim becomes: series, figures, targets',
      vietnamese: 'names folded for codes and matching, document numbers, places',
      documents: 'the report and its spans',
      reading: 'the claims that are bound',
    },
    packages: {},
    means: 'Claims of a report <-> series of the store: proposing, matching.',
  },
  checking: {
    runsOn: 'anything',
    rooms: {
      figures: 'intervals and exact arithmetic',
      vietnamese: 'messages are written in Vietnamese numbers',
      documents: 'spans',
      reading: 'the claims to check',
    },
    packages: {},
    means: 'Rules -> relations -> verdicts -> diagnosis -> findings.',
  },
  composing: {
    runsOn: 'anything',
    rooms: {
      figures: 'comparisons, exact values, periods',
      vietnamese: 'numbers, units, periods and refusals in words',
      documents: 'the official document that a report is printed as, and the document that is checked',
      reading: 'numbers and dates in the plain words of a report that is rolled forward',
      binding: 'what the printed numbers of a finished report say, so that they can be bound again',
      checking: 'a proof tells how the relations of what was printed stand',
    },
    packages: { yaml: 'the front matter of a narrative' },
    means: 'A narrative with bound figures -> the printed report, and back to a narrative.',
  },
  contract: {
    runsOn: 'anything',
    rooms: {
      figures: 'the vocabulary that crosses HTTP, and whether a text names a period, a breakdown or a decimal',
      composing: 'a narrative, as a type that its shape is compared with',
    },
    packages: { zod: 'one schema language for the API, its OpenAPI document and the forms of the screens' },
    means: 'What crosses HTTP: shapes and their validation.',
  },
  storing: {
    runsOn: 'node',
    rooms: {
      figures: 'the meaning of what is stored',
      binding: 'a report that was read: what is written of it, and what follows from it',
      composing: 'a narrative: what it asks of the figures, and how it is kept',
      vietnamese: 'names are folded for search when they are written',
    },
    packages: {
      kysely: 'typed SQL',
      pg: 'the driver of PostgreSQL',
      'pg-copy-streams': 'many rows go in and out by COPY',
    },
    means: 'The only SQL: schema, writing, reading, and the server that holds it, ours or somebody else’s.',
  },
  demo: {
    runsOn: 'anything',
    rooms: {
      figures: 'the vocabulary its province is written in',
      vietnamese: 'the gazetteer that its areas are made of',
    },
    packages: {},
    means: 'A province to begin with: facts of one report, and a history that is made up.',
  },
  serving: {
    runsOn: 'node',
    rooms: {
      figures: 'comparisons and areas of a day',
      vietnamese: 'a refusal and a printed comparison in words',
      contract: 'what is asked and answered',
      storing: 'loads and saves',
      documents: 'a report that is sent is opened',
      binding: 'and becomes figures, tasks and cited documents',
      composing: 'a report that is written is read, begun, composed and issued',
      printing: 'and goes out as a file',
    },
    packages: {
      fastify: 'the HTTP server',
      '@fastify/static': 'serves the built pages with the right headers',
      '@fastify/swagger': 'the OpenAPI document, made from the routes',
      'fastify-type-provider-zod': 'the shapes of the contract as JSON Schema in that document',
      'topojson-client': "the installer's boundaries may come as TopoJSON",
      zod: 'answers leave in the shape that the contract promises',
    },
    means: 'HTTP: load, call a pure room, save.',
  },
  printing: {
    runsOn: 'node',
    rooms: { documents: 'the official document, as Typst source and as DOCX' },
    packages: {
      '@myriaddreamin/typst-ts-node-compiler':
        'typesets PDF with embedded fonts and tags; optional, because not every machine has a binary of it',
    },
    means: 'An official document to PDF.',
  },
  cli: {
    runsOn: 'node',
    rooms: {
      figures: 'values in compare',
      vietnamese: 'numbers in messages',
      documents: 'opens and annotates files',
      reading: 'khop read, khop compare',
      checking: 'khop check',
      serving: 'khop serve',
      binding: 'khop import, khop export',
      storing: 'opens the store',
      demo: 'the province that an empty store begins with',
      composing: 'khop compose, khop verify --proof',
      printing: 'khop compose --out FILE.pdf',
      contract: 'asks the figures of a running Khớp',
    },
    packages: { '@stricli/core': 'argument parsing with replaceable, Vietnamese, messages' },
    entries: ['main.ts'],
    means: 'The command khop.',
  },
  web: {
    runsOn: 'browser',
    rooms: {
      documents: 'opens and annotates files in the browser',
      reading: 'which period a report that is to be imported says it is of',
      checking: 'checks in a worker',
      contract: 'what is asked of the server and what it answers, as types',
      figures: 'decimals, periods and breakdowns behind their codes',
      vietnamese: 'numbers and periods in words; names found without accents',
      composing: 'chips are printed, and a report composed, where it is written',
    },
    packages: {
      'prosemirror-model': 'the document of the editor: a kept framework of plain nodes that a CRDT can carry',
      'prosemirror-state': 'its selection and transactions',
      'prosemirror-view': 'its drawing and keyboard',
      'prosemirror-commands': 'what keys do everywhere',
      'prosemirror-keymap': 'which keys',
      'prosemirror-history': 'undo',
      'prosemirror-tables': 'tables',
      'idb-keyval': 'drafts kept on this machine, in IndexedDB',
      '@tanstack/react-router': 'addresses that can be shared, rooms fetched when entered',
      '@observablehq/plot': 'charts, fetched when one is looked at',
      'd3-geo': 'boundaries drawn as a map',
      '@tanstack/react-query': 'what was read from the server, kept and asked for again',
      react: 'the screens',
      'react-dom': 'the screens',
      '@mantine/core': 'accessible components',
      '@mantine/hooks': 'their hooks',
      '@fontsource/be-vietnam-pro': 'a face with every Vietnamese letter, served by us',
    },
    entries: ['offline/service-worker.ts'],
    means: 'The screens.',
  },
};
