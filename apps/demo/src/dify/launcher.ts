/**
 * Runs the plugin as `python -m main` does, and ends it with this process in every case. Dify's SDK ends
 * when its parent becomes process 1, which it does not where orphans go to another one (systemd's user
 * sessions, some containers); then it would read the end of its stdin for ever, at full speed. Here a
 * thread of its own waits at a pipe that this process holds: the kernel closes it however we end.
 *
 * Ctrl+C reaches every process of the terminal; the plugin is to finish what is under way, and to end
 * when it is told to.
 */
export const launcher = `
import _thread, os, runpy, signal

def end_with_parent(read=os.read, leave=os._exit):
    read(3, 1)
    leave(0)

signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.start_new_thread(end_with_parent, ())
runpy.run_module("main", run_name="__main__", alter_sys=True)
`;
