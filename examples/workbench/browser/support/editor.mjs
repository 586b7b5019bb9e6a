// The YAML language server, as an editor drives it: over its standard input and output.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

const LANGUAGE_SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/** Starts a server that has no network and knows no schema but those that files name. */
export async function startEditor() {
  const server = spawn(process.execPath, [LANGUAGE_SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
    waiting.delete(uri);
  });
  const settings = {
    yaml: { validate: true, hover: true, completion: true, format: { enable: false }, schemaStore: { enable: false } },
  };
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? settings.yaml : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  let opened = 0;
  const open = async (path, text) => {
    // a name of its own each time, so that no late word about an earlier text is taken for this one
    const uri = pathToFileURL(join(dirname(path), `${++opened}-${basename(path)}`)).href;
    const told = new Promise((resolve) => waiting.set(uri, resolve));
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return { uri, problems: await told };
  };
  const close = (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } });

  return {
    /** Returns what the editor shows as wrong, as `line:column message`. */
    async problems(path, text) {
      const { uri, problems } = await open(path, text);
      await close(uri);
      return problems
        .map(({ range: { start }, message }) => [start.line + 1, start.character + 1, message])
        .sort((one, other) => one[0] - other[0] || one[1] - other[1])
        .map(([line, column, message]) => `${line}:${column} ${message}`);
    },
    /** Returns what the editor offers at the place of the `|` in the text. */
    async completions(path, text) {
      const [uri, position] = await openAtBar(path, text);
      const found = await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
      await close(uri);
      return found.items ?? found;
    },
    /** Returns what the editor says of what stands at the place of the `|` in the text. */
    async hover(path, text) {
      const [uri, position] = await openAtBar(path, text);
      const found = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      await close(uri);
      return found?.contents?.value ?? '';
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };

  async function openAtBar(path, text) {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    const { uri } = await open(path, text.replace('|', ''));
    return [uri, { line: before.length - 1, character: before.at(-1).length }];
  }
}
