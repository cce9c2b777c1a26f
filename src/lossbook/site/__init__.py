"""What turns the files under `snippets/` into pages.

`scan` reads the pages and finds what they show, `run` runs snippets in processes of their own,
`record` keeps what they gave, `book` ties the three together, `check` says what is wrong, and
`show` is the Markdown extension that puts results on the page. `takeaway` writes what a reader may
download: pages as `portable` cuts them up, and their `card`s. `offline` finishes the copy that
opens from the disk. `compare` says how two outputs differ, and `drift` keeps what differs under
another torch. `worker` and `figure` are the side of `run` that lives in the other process.

Nothing is imported here: the worker must not load what only the site's builder needs.
"""
