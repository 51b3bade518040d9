"""A directory in memory that can be put back, byte for byte, as it was."""

import os
import shutil
import subprocess


class Scene:
    """Where a program under test lives: its home, its working directory and its files."""

    def __init__(self, path):
        self.path = path
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        self.kept = ({}, {})

    def environment(self, extra=()):
        return {"HOME": self.path, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **dict(extra)}

    def run(self, words, extra=(), before=(), seconds=30):
        """Runs words to their end; answers the exit status (less than nothing: the signal), stdout and stderr."""
        done = subprocess.run(
            [*before, *words], cwd=self.path, env=self.environment(extra), stdin=subprocess.DEVNULL,
            capture_output=True, timeout=seconds)
        return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")

    def look(self):
        """Every folder with its mode, and every file with its mode and bytes."""
        folders, files = {}, {}
        for folder, _, names in os.walk(self.path):
            folders[folder] = os.stat(folder).st_mode & 0o7777
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    files[path] = (os.stat(path).st_mode & 0o7777, file.read())
        return folders, files

    def keep(self):
        """Remembers how it is now."""
        self.kept = self.look()

    def restore(self):
        """Makes it as it was kept. Folders that are there stay the same folders: a register knows its own by number."""
        folders, files = self.kept
        for folder, inner, names in os.walk(self.path, topdown=False):
            for name in names:
                path = os.path.join(folder, name)
                if path not in files:
                    os.unlink(path)
            for name in inner:
                path = os.path.join(folder, name)
                if path not in folders:
                    shutil.rmtree(path)
        for folder, mode in folders.items():
            os.makedirs(folder, exist_ok=True)
            os.chmod(folder, mode)
        for path, (mode, data) in files.items():
            self.put(path, mode, data)

    @staticmethod
    def put(path, mode, data):
        try:
            with open(path, "rb") as file:
                if file.read() == data:
                    return os.chmod(path, mode)
        except FileNotFoundError:
            pass
        with open(path, "wb") as file:
            file.write(data)
        os.chmod(path, mode)
