#!/bin/sh
# Runs once, when the database server makes its data folder: two roles and the database of the application.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=owner_password="$TALAKTE_OWNER_PASSWORD" --set=app_password="$TALAKTE_APP_PASSWORD" <<'SQL'
CREATE ROLE talakte_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE talakte_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app_password';
GRANT talakte_app TO talakte_owner;
CREATE DATABASE talakte OWNER talakte_owner;
REVOKE ALL ON DATABASE talakte FROM PUBLIC;
GRANT CONNECT ON DATABASE talakte TO talakte_app;
SQL
