"""Typed records of visits, meetings, agreements and investments from diplomatic news."""
