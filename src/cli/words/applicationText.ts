import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core';
import type { Language } from './words.ts';

const alternatives = (words: readonly string[]): string => words.join(' hoặc ');

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** What the argument parser says, in Vietnamese. */
const vietnamese: ApplicationText = {
  headers: { usage: 'CÁCH DÙNG', aliases: 'TÊN KHÁC', commands: 'CÁC LỆNH', flags: 'TÙY CHỌN', arguments: 'THAM SỐ' },
  keywords: { default: 'mặc định =', separator: 'ngăn cách =' },
  briefs: {
    help: 'In phần hướng dẫn này rồi thoát',
    helpAll: 'In hướng dẫn kể cả những mục ẩn rồi thoát',
    version: 'In phiên bản rồi thoát',
    argumentEscapeSequence: 'Mọi chữ đứng sau đều là tên tệp',
  },
  noCommandRegisteredForInput: ({ input, corrections }) => {
    const guess = corrections.length > 0 ? ` Có phải ${alternatives(corrections)}?` : '';
    return `khop: không có lệnh «${input}».${guess} Các lệnh: check, read, compare, serve, import, export, compose, backup, restore, verify; gõ khop --help để xem.`;
  },
  noTextAvailableForLocale: ({ requestedLocale, defaultLocale }) =>
    `khop: không có ngôn ngữ «${requestedLocale}», dùng «${defaultLocale}».`,
  exceptionWhileParsingArguments: cause =>
    cause instanceof ArgumentScannerError
      ? `khop: ${parsingMessage(cause)}`
      : `khop: không hiểu các tham số (${reason(cause)}).`,
  exceptionWhileLoadingCommandFunction: cause =>
    `khop: không nạp được lệnh, bản cài có thể bị hỏng (${reason(cause)}).`,
  exceptionWhileLoadingCommandContext: cause => `khop: không chuẩn bị được lệnh (${reason(cause)}).`,
  exceptionWhileRunningCommand: cause =>
    `khop: lỗi bên trong chương trình, xin báo cho nhóm phát triển (${reason(cause)}).`,
  exceptionWhileRunningIntegrationHook: ({ exception }) => `khop: lỗi bên trong chương trình (${reason(exception)}).`,
  exceptionWhileRunningIntegrationFlag: ({ exception }) => `khop: lỗi bên trong chương trình (${reason(exception)}).`,
  commandErrorResult: error => `khop: ${error.message}`,
  currentVersionIsNotLatest: ({ currentVersion, latestVersion }) =>
    `khop: đã có bản ${latestVersion}, bản đang dùng là ${currentVersion}.`,
};

function parsingMessage(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    AliasNotFoundError: ({ input }) => `không có tùy chọn -${input}.`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input }) =>
      `giá trị «${input}» không hợp cho --${externalFlagNameOrPlaceholder}.`,
    EnumValidationError: ({ externalFlagName, input, values }) =>
      `--${externalFlagName} không nhận «${input}»; chọn một trong: ${values.join(', ')}.`,
    FlagNotFoundError: ({ input, corrections }) => {
      const guess = corrections.length > 0 ? ` Có phải ${alternatives(corrections.map(word => `--${word}`))}?` : '';
      return `không có tùy chọn --${input}.${guess}`;
    },
    InvalidNegatedFlagSyntaxError: ({ externalFlagName }) => `tùy chọn --${externalFlagName} không nhận giá trị.`,
    UnexpectedFlagError: ({ externalFlagName, previousInput, input }) =>
      `--${externalFlagName} chỉ nêu được một lần, đã có «${previousInput}» và «${input}».`,
    UnexpectedPositionalError: ({ expectedCount, input }) =>
      `thừa tham số «${input}»; lệnh này chỉ nhận ${expectedCount} tham số.`,
    UnsatisfiedFlagError: ({ externalFlagName }) => `thiếu giá trị cho --${externalFlagName}.`,
    UnsatisfiedPositionalError: ({ placeholder }) => `thiếu ${placeholder}.`,
  });
}

const english: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: ({ input, corrections }) => {
    const guess = corrections.length > 0 ? ` Did you mean ${corrections.join(' or ')}?` : '';
    return `khop: there is no command “${input}”.${guess} The commands: check, read, compare, serve, import, export, compose, backup, restore, verify; see khop --help.`;
  },
  exceptionWhileParsingArguments: cause => `khop: ${reason(cause)}`,
  exceptionWhileRunningCommand: cause => `khop: an internal error, please report it (${reason(cause)}).`,
};

export const applicationTexts: Readonly<Record<Language, ApplicationText>> = { vi: vietnamese, en: english };
