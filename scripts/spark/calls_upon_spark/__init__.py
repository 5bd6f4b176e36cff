"""Runs `calls-upon annotate --stdin --stdout` on Apache Spark, and gathers its tables."""
