import { expect, onTestFinished } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import '../../src/editor/index';
import type { DatelineEditor } from '../../src/editor/index';
import { MemoryDesk } from './desk';
import { ARTICLE, brief } from './fixture';

export interface MountedEditor {
  readonly editor: DatelineEditor;
  readonly desk: MemoryDesk;
  readonly within: Locator;
}

/** An editor with a desk in memory, when it can be used; gone when the test is over. */
export async function mountEditor(desk = new MemoryDesk(brief(), ARTICLE)): Promise<MountedEditor> {
  const editor = document.createElement('dateline-editor');
  editor.desk = desk;
  onTestFinished(() => editor.remove());
  document.body.append(editor);
  const within = page.elementLocator(editor);
  await expect.poll(() => editor.stage?.brief).toBeTruthy();
  // The world takes a slow machine its time, and is tested elsewhere.
  editor.stage?.store.setBasemap('none');
  await editor.updateComplete;
  return { editor, desk, within };
}
