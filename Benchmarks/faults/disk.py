"""A disk that forgets: what was not forced may be there, be there in part, or not be there, each thing by itself.

Files lose data that no fsync covered, whole or by sectors of 512 bytes, and grow without it. Folders lose names that no
fsync of the folder covered: each making, renaming and removing may have reached the disk or not, whatever came of those
before and after it. A rename reaches it in one piece, as every file system that Heed promises anything on has it.
"""

import os

SECTOR = 512


class File:
    def __init__(self):
        self.safe = b""
        self.now = bytearray()
        self.pending = []

    def write(self, start, data):
        self.pending.append((start, bytes(data)))
        self.put(self.now, start, data)

    def cut(self, length):
        self.pending.append((length, None))
        del self.now[length:]
        self.now.extend(bytes(length - len(self.now)))

    def force(self):
        self.safe, self.pending = bytes(self.now), []

    @staticmethod
    def put(content, start, data):
        if data is None:
            del content[start:]
            return content.extend(bytes(max(0, start - len(content))))
        content.extend(bytes(max(0, start - len(content))))
        content[start:start + len(data)] = data

    def after_cut(self, draw):
        """One of the contents that a power cut may leave."""
        if not self.pending:
            return self.safe
        way = draw.randrange(5)
        if way == 0:
            return self.safe
        if way == 1:
            return bytes(self.now)
        content = bytearray(self.safe)
        if way == 2:  # The writes before one of them, and that one up to a sector.
            last = draw.randrange(len(self.pending))
            for start, data in self.pending[:last]:
                self.put(content, start, data)
            start, data = self.pending[last]
            if data is not None:
                end = ((start + draw.randrange(len(data) + 1)) // SECTOR) * SECTOR
                self.put(content, start, data[:max(0, end - start)])
            return bytes(content)
        # A length between the shortest and the longest it has had, and each sector as it was or as it came: nothing, where
        # it was not there. What was safe and has not been written since stays.
        shortest = min([len(self.safe)] + [start for start, data in self.pending if data is None])
        length = draw.choice([len(self.safe), len(self.now), draw.randint(shortest, max(len(self.safe), len(self.now)))])
        content = bytearray(length)
        for at in range(0, length, SECTOR):
            piece = bytes(draw.choice([self.safe, self.now])[at:at + SECTOR])[:length - at]
            content[at:at + len(piece)] = piece
        return bytes(content)


class Folder:
    def __init__(self):
        self.safe = {}
        self.now = {}
        self.pending = []

    def change(self, names):
        """Names that come to stand for something, or for nothing, in one step."""
        self.pending.append(names)
        self.apply(self.now, names)

    @staticmethod
    def apply(entries, names):
        for name, node in names.items():
            if node is None:
                entries.pop(name, None)
            else:
                entries[name] = node

    def force(self):
        self.safe, self.pending = dict(self.now), []

    def after_cut(self, draw):
        entries = dict(self.safe)
        way = draw.randrange(4)
        kept = [way == 0 or (way > 1 and draw.randrange(2) == 0) for _ in self.pending]
        for names, is_kept in zip(self.pending, kept):
            if is_kept:
                self.apply(entries, names)
        return entries


class Disk:
    """The part of a disk below one folder, which itself is safe."""

    def __init__(self, root, forgets_syncs=False):
        self.root = root
        self.top = Folder()
        self.forgets_syncs = forgets_syncs

    def node(self, path):
        node = self.top
        for name in self.parts(path):
            node = node.now.get(name) if isinstance(node, Folder) else None
        return node

    def parts(self, path):
        inner = os.path.relpath(path, self.root)
        return [] if inner == "." else inner.split("/")

    def holds(self, path):
        return path == self.root or path.startswith(self.root + "/")

    def set(self, path, node):
        folder, name = os.path.split(path)
        self.node(folder).change({name: node})

    def rename(self, old, new):
        (one, name), (other, new_name) = os.path.split(old), os.path.split(new)
        node = self.node(old)
        if one == other:
            self.node(one).change({name: None, new_name: node})
        else:
            self.node(one).change({name: None})
            self.node(other).change({new_name: node})

    def force(self, path):
        if not self.forgets_syncs and self.node(path) is not None:
            self.node(path).force()

    def force_all(self, node=None):
        if self.forgets_syncs:
            return
        node = node or self.top
        node.force()
        if isinstance(node, Folder):
            for inner in node.now.values():
                self.force_all(inner)

    def after_cut(self, draw):
        """The files that a power cut may leave, by path, and the folders."""
        files, folders = {}, []
        self.gather(self.top, "", files, folders, draw, {})
        return files, folders

    def gather(self, folder, path, files, folders, draw, contents):
        for name, node in sorted(folder.after_cut(draw).items()):
            inner = f"{path}/{name}" if path else name
            if isinstance(node, Folder):
                folders.append(inner)
                self.gather(node, inner, files, folders, draw, contents)
            else:
                # One file may have two names, and has one content.
                if id(node) not in contents:
                    contents[id(node)] = node.after_cut(draw)
                files[inner] = contents[id(node)]
