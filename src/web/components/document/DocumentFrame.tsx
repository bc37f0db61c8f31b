import type { ReactNode } from 'react';
import { FileViewer, type ShownFile } from '../pdf/FileViewer.tsx';
import classes from './DocumentFrame.module.css';

interface DocumentFrameProps {
  files: readonly ShownFile[];
  /** Beside the file: what can be done, facts, relations, history. */
  children: ReactNode;
}

/** The file beside what can be done with it; one above the other where the screen is narrow. */
export function DocumentFrame({ files, children }: DocumentFrameProps) {
  return (
    <div className={classes.frame} data-bare={files.length === 0 || undefined}>
      <div className={classes.side}>{children}</div>
      {files.length > 0 && (
        <div className={classes.file}>
          <FileViewer files={files} />
        </div>
      )}
    </div>
  );
}
