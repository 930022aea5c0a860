#!/bin/sh
# Bucket with Object Lock and default retention, and a key for the application. Safe to run again.
set -eu
mc alias set store http://minio:9000 "$MINIO_ROOT_USER" "$MINIO_ROOT_PASSWORD" >/dev/null
mc mb --with-lock --ignore-existing "store/$S3_BUCKET"
mc retention set --default COMPLIANCE "$S3_DEFAULT_RETENTION" "store/$S3_BUCKET"
sed "s/BUCKET/$S3_BUCKET/g" /deploy/application-policy.json > /tmp/policy.json
mc admin policy create store talakte /tmp/policy.json
mc admin user add store "$S3_ACCESS_KEY" "$S3_SECRET_KEY"
mc admin policy attach store talakte --user "$S3_ACCESS_KEY" 2>/dev/null || mc admin user info store "$S3_ACCESS_KEY"
