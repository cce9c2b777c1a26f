"""Lossbook: PyTorch's loss functions, explained by code that runs.

`lossbook.losses` holds losses that PyTorch does not ship; `lossbook.site` builds the site.
Nothing is imported here, so that building the site from its record imports no torch.
"""
