import { MenuButton } from '@fluentui/react-components';
import { PaintBrush20Regular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import { base64Of } from '#renderer/ui/base64';
import { useNotify } from '#renderer/ui/notify';
import { OfferedMenu } from '#renderer/ui/offered-menu';
import { largestTemplate, tooLargeDetails } from '#shared/domain/pack/pack-template';
import { failureMessage } from '#shared/messages/messages';

/** Says how packs of this dossier look, and lets a person choose a template of their ministry. */
export function HouseStyle(): ReactNode {
  const style = useView('packs.style', {});
  const returnToBuiltIn = useCommand('packs.useBuiltInStyle');
  const saveBuiltIn = useCommand('packs.saveBuiltInStyle');
  const chooseFile = useChooseFile();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const name = style.data?.name ?? null;
  const save = async (): Promise<void> => {
    const saved = await saveBuiltIn({});
    if (saved !== null)
      notify({ intent: 'success', title: 'A template to start from was written.', body: saved.path });
  };
  const icon = <PaintBrush20Regular />;
  return (
    <>
      <OfferedMenu
        label="House style"
        opener={<MenuButton icon={icon}>House style: {name ?? 'built in'}</MenuButton>}
        actions={[
          {
            ...{ id: 'style.choose', label: 'House style: choose a Word template...', icon },
            ...{ inMenu: 'Choose a Word template...', run: () => input.current?.click() },
          },
          {
            ...{ id: 'style.built-in', label: 'House style: use the built-in look', icon },
            ...{ inMenu: 'Use the built-in look', disabled: name === null },
            run: () => void returnToBuiltIn({}),
          },
          {
            ...{ id: 'style.write', label: 'House style: write the built-in look as a template', icon },
            ...{ inMenu: 'Write the built-in look as a template', run: () => void save() },
          },
        ]}
      />
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label="Word template"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) void chooseFile(file);
        }}
      />
    </>
  );
}

/** Takes a file as the house style; one that is too large is refused before it is read. */
function useChooseFile(): (file: File) => Promise<void> {
  const choose = useCommand('packs.chooseStyle');
  const notify = useNotify();
  return async (file) => {
    if (file.size > largestTemplate) {
      const details = tooLargeDetails('the file', file.size, largestTemplate);
      notify({ intent: 'error', title: failureMessage({ code: 'template-too-large', details }) });
      return;
    }
    const name = file.name.replace(/\.docx$/iu, '') || 'Template';
    const chosen = await choose({ name, file: base64Of(new Uint8Array(await file.arrayBuffer())) });
    if (chosen !== null)
      notify({
        intent: 'success',
        title: `Packs of this dossier take the look of ${file.name} from now on.`,
      });
  };
}
