"""Seloste Desktop: the register of customers and invoices that a sole trader can answer for."""

__version__ = "0.1.0"
