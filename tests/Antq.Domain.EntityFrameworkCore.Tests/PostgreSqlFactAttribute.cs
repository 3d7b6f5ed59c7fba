namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>A test that is skipped, visibly, where PostgreSQL is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (!PostgreSqlServer.IsInstalled) Skip = "PostgreSQL is not installed in /usr/lib/postgresql.";
    }
}
