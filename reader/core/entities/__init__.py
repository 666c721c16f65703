"""Entities: paragraph -> mentions; row -> links across versions."""
